/** A report as one page that needs nothing else. */
import { REPORT_SCRIPT, REPORT_SCRIPT_HASH } from '../data/report-script.js';
import type { Glossary } from '../glossary/glossary.js';
import { Html, html } from '../internal/html.js';
import { directionOf } from './direction.js';
import { flagsOf } from './levels.js';
import { controls, guide, heading, pager, withoutScript } from './page-parts.js';
import { PAGE_STYLE } from './page-style.js';
import { pairRows, type RowContext } from './pair-rows.js';
import type { Report } from './report.js';
import { ROWS_A_PAGE } from './rows-a-page.js';
import { harmless } from './visible.js';
import { both, languageName, WORDS } from './wording.js';

/** What {@link reportPage} can be told. */
export interface ReportPageOptions {
  /** Whose terms are marked. Default none. */
  readonly glossary?: Glossary;
}

/**
 * A report as an HTML page: pairs side by side, each language on its own side, marked by confidence and with what was found.
 *
 * The page stands alone and loads nothing. The first 200 pairs are in it as they are read; the others as text, of which its
 * script makes rows when they are looked at, so that 50,000 pairs open at once. It can be read without its script where it has
 * no more than the first.
 *
 * @param report - What {@link alignmentReport} or {@link checkReport} made.
 * @returns The page in pieces, to be written one after the other.
 * @throws `TarjomanError` `BAD_ARGUMENT` where a language is no language tag.
 * @example
 * ```ts
 * const alignment = align('سفیر رفت. جلسه پایان یافت.', 'The Ambassador left. The meeting ended.');
 * const page = [...reportPage(alignmentReport(alignment, { document: 'talks' }))].join('');
 * ```
 */
export function* reportPage(report: Report, { glossary }: ReportPageOptions = {}): Generator<string, void, void> {
  const { pairs } = report;
  const flags = pairs.map(flagsOf);
  const context: RowContext = {
    glossary,
    namesDocuments: new Set(pairs.map(({ unit }) => unit.origin.document)).size > 1,
  };
  const rows = function* (from: number): Generator<string, void, void> {
    const end = Math.min(from + ROWS_A_PAGE, pairs.length);
    for (let i = from; i < end; i++) yield pairRows(pairs[i] as Report['pairs'][number], i, context).code;
  };
  yield beginning(report, flags);
  yield* rows(0);
  yield html`</table>
${pager()}
${guide()}
</main>
`.code;
  for (let from = ROWS_A_PAGE; from < pairs.length; from += ROWS_A_PAGE) {
    // No element that a row can have ends a script, and all text is escaped.
    yield '<script type="text/plain" class="rows">';
    yield* rows(from);
    yield '</script>\n';
  }
  yield html`<script type="application/json" id="flags">${new Html(JSON.stringify(flags))}</script>
<script>${new Html(REPORT_SCRIPT)}</script>
</body>
</html>
`.code;
}

function beginning(report: Report, flags: readonly number[]): string {
  const first = report.pairs[0]?.unit;
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="color-scheme" content="light dark"/>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${REPORT_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'"/>
<title>${harmless(report.title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${heading(report, flags)}
<main>
${withoutScript(report.pairs.length)}${controls(flags)}
<table dir="${directionOf(first?.sourceLang ?? 'fa')}">
<thead><tr><th scope="col">${both(WORDS.confidence)}</th>${column(commonLanguage(report, 'sourceLang'), WORDS.source)}${column(commonLanguage(report, 'targetLang'), WORDS.target)}</tr></thead>
`.code;
}

/** The language of a side; `undefined` where it is not the same in all pairs. */
function commonLanguage({ pairs }: Report, side: 'sourceLang' | 'targetLang'): string | undefined {
  const first = pairs[0]?.unit[side];
  return pairs.every(({ unit }) => unit[side] === first) ? first : undefined;
}

function column(lang: string | undefined, side: { readonly en: string; readonly fa: string }): Html {
  if (lang === undefined) return html`<th scope="col">${both(side)}</th>`;
  const name = languageName(lang);
  return html`<th scope="col" dir="${directionOf(lang)}">${both({ en: `${name.en} (${side.en})`, fa: `${name.fa} (${side.fa})` })}</th>`;
}
