/** The rows of a pair: its texts beside each other, and below them what was found, each message under the text of its language. */
import type { Glossary } from '../glossary/glossary.js';
import { type Html, html } from '../internal/html.js';
import { primaryLanguage } from '../text/language.js';
import { type Content, plainText } from '../tm/content.js';
import { codeChips } from './code-chips.js';
import { directionOf } from './direction.js';
import { faultMarks } from './fault-marks.js';
import { type Level, levelOf, pairLevel } from './levels.js';
import { markedText, type Sign } from './marked-text.js';
import { marksIn } from './marks.js';
import { message } from './message.js';
import type { ReportFinding, ReportPair } from './report.js';
import { visible } from './visible.js';
import { both, FILTER_NAMES, LEVELS, number, percentage, WORDS } from './wording.js';

/** What the rows of a pair need to know beside the pair. */
export interface RowContext {
  /** Whose terms are marked. */
  readonly glossary?: Glossary | undefined;
  /** Whether the report is about several documents, so that each pair says which it is from. */
  readonly namesDocuments: boolean;
}

/** How full a disc is drawn for each level, so that it can be told without colour. */
const DISCS: Readonly<Record<Level, string>> = { sure: '●', doubtful: '◐', wrong: '○' };

/** The rows of the pair at an index, a `tbody` of their own. */
export function pairRows(pair: ReportPair, index: number, context: RowContext): Html {
  const { unit, findings } = pair;
  const level = pairLevel(pair);
  const source = cell(unit.source, unit.sourceLang, unit.sentences?.source, pair, 'source', context);
  const target = cell(unit.target, unit.targetLang, unit.sentences?.target, pair, 'target', context);
  const persianFirst = primaryLanguage(unit.sourceLang) === 'fa';
  return html`<tbody id="p${index + 1}"${level === undefined ? undefined : html` class="${level}"`} tabindex="-1"><tr>${heading(pair, index, context)}${source}${target}</tr>
${findings.map((finding, k) => findingRow(finding, k, persianFirst))}</tbody>
`;
}

function heading(pair: ReportPair, index: number, { namesDocuments }: RowContext): Html {
  const { id, score, crossing, origin } = pair.unit;
  const numbered = id === `u${index + 1}` && !namesDocuments; // as units of an alignment are: the number says it
  const document = namesDocuments ? html`<bdi>${visible(origin.document)}</bdi> ` : undefined;
  const place = numbered ? undefined : html`<small class="id">${document}<bdi>${visible(id)}</bdi></small>`;
  return html`<th scope="row"><a href="#p${index + 1}">${both(number(index + 1))}</a>${
    score === undefined ? undefined : confidence(score)
  }${crossing === true ? html`<b class="badge">⇅ ${both(FILTER_NAMES.moved)}</b>` : undefined}${place}</th>`;
}

function confidence(score: number): Html {
  const level = levelOf(score);
  const badge = level === 'wrong' ? html`<b class="badge">${both(LEVELS.wrong)}</b>` : undefined;
  return html`<span class="level ${level}">${DISCS[level]} ${both(percentage(score))}</span>${badge}`;
}

function cell(
  content: Content,
  lang: string,
  sentences: readonly number[] | undefined,
  { findings }: ReportPair,
  side: 'source' | 'target',
  { glossary }: RowContext,
): Html {
  const text = plainText(content);
  const chips = codeChips(content);
  if (text === '' && chips.length === 0) {
    const why = findings.some(({ kind }) => kind === 'empty') ? FILTER_NAMES.empty : FILTER_NAMES.alone;
    return html`<td class="none" dir="${directionOf(lang)}">∅ ${both(why)}</td>`;
  }
  const digits = primaryLanguage(lang) === 'fa' ? (value: number) => number(value).fa : String;
  const layers = [faultMarks(findings, side, digits), ...marksIn(text, lang, glossary)];
  const signs = [...cuts(text, sentences), ...chips].sort((one, other) => one.at - other.at);
  return html`<td lang="${lang}" dir="${directionOf(lang)}">${markedText(text, layers, signs)}</td>`;
}

const CUT = html`<i class="cut"></i>`;

/** A sign where each sentence after the first begins: lengths leave out the white space between them. */
function cuts(text: string, lengths: readonly number[] = []): Sign[] {
  const signs: Sign[] = [];
  let at = 0;
  for (const length of lengths.slice(0, -1)) {
    at += length;
    while (at < text.length && /\s/u.test(text[at] as string)) at++;
    signs.push({ at, html: CUT });
  }
  return signs;
}

function findingRow(
  { kind, confidence: value, message: said, suppressed }: ReportFinding,
  k: number,
  persianFirst: boolean,
): Html {
  const { en, fa } = number(k + 1);
  const english = html`<td lang="en" dir="ltr"><b class="n">${en}</b> ${message(said.en)}</td>`;
  const persian = html`<td lang="fa" dir="rtl"><b class="n">${fa}</b> ${message(said.fa)}</td>`;
  return html`<tr class="${suppressed === undefined ? 'found' : 'found accepted'}"><th scope="row"><b class="badge">${both(FILTER_NAMES[kind])}</b><span class="level">${both(percentage(value))}</span></th>${
    persianFirst ? [persian, english] : [english, persian]
  }</tr>
${suppressed === undefined ? undefined : reasonRow(suppressed)}`;
}

function reasonRow(reason: string): Html {
  return html`<tr class="found reason"><th scope="row">✓ ${both(WORDS.reason)}</th><td colspan="2" dir="auto">${visible(reason)}</td></tr>
`;
}
