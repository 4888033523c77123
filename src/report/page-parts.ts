/** What stands around the pairs: the heading with its counts, the controls, the guide. */
import { type Html, html } from '../internal/html.js';
import { FILTERS, type Filter } from './levels.js';
import type { Report, ReportRemark } from './report.js';
import { ROWS_A_PAGE } from './rows-a-page.js';
import { visible } from './visible.js';
import { both, FILTER_NAMES, LEVELS, number, percentage, TITLES, WORDS, type Wording } from './wording.js';

/** Title, remarks, and the choice of language, which works without the script too. */
export function heading({ kind, title, remarks }: Report, flags: readonly number[]): Html {
  return html`<header>
<p class="top"><a href="#guide">${both(WORDS.guide)}</a></p>
<fieldset class="languages"><legend>${both(WORDS.language)}</legend><label lang="en"><input type="radio" name="ui" id="ui-en" checked="checked"/>English</label> <label lang="fa"><input type="radio" name="ui" id="ui-fa"/>فارسی</label></fieldset>
<h1>${both(TITLES[kind])} – <bdi>${visible(title)}</bdi></h1>
<ul class="counts"><li><b>${both(number(flags.length))}</b> ${both(flags.length === 1 ? WORDS.pair : WORDS.pairs)}</li>${FILTERS.map((filter, bit) => count(filter, countOf(flags, bit)))}</ul>
${remarks.map(remark)}
</header>`;
}

function remark({ en, fa }: ReportRemark): Html {
  return html`<p class="remark">⚠ <span lang="en">${visible(en)}</span><span lang="fa">${visible(fa)}</span></p>`;
}

function count(filter: Filter, value: number): Html | undefined {
  return value === 0 ? undefined : html`<li><b>${both(number(value))}</b> ${both(FILTER_NAMES[filter])}</li>`;
}

function countOf(flags: readonly number[], bit: number): number {
  let total = 0;
  for (const flag of flags) total += (flag >> bit) & 1;
  return total;
}

/** What the script needs; hidden until it runs. */
export function controls(flags: readonly number[]): Html {
  const filters = FILTERS.map((filter, bit) => ({ filter, bit, value: countOf(flags, bit) }));
  return html`<form class="controls" hidden="hidden">
<fieldset class="filters"><legend>${both(WORDS.show)}</legend>${radio('', WORDS.all, flags.length, true)}${filters.map(
    ({ filter, bit, value }) => (value === 0 ? undefined : radio(String(bit), FILTER_NAMES[filter], value, false)),
  )}</fieldset>
<div class="bar"><label class="search">${both(WORDS.search)} <input type="search" name="search" dir="auto"/></label>
<button type="button" name="previous">${both(WORDS.previous)} <kbd>P</kbd></button> <button type="button" name="next">${both(WORDS.next)} <kbd>N</kbd></button>
<output name="status" aria-live="polite"></output></div>
</form>`;
}

function radio(value: string, name: Wording, pairs: number, checked: boolean): Html {
  return html`<label><input type="radio" name="show" value="${value}"${checked ? html` checked="checked"` : undefined}/><span class="choice">${both(name)} <b>${both(number(pairs))}</b></span></label> `;
}

/** The way through the pages of a long report; hidden until the script runs, and where one page is enough. */
export function pager(): Html {
  return html`<nav class="pager" hidden="hidden"><button type="button" name="previous-page">${both(WORDS.previousPage)}</button> <span class="page"></span> <button type="button" name="next-page">${both(WORDS.nextPage)}</button></nav>`;
}

/** Said to readers without the script where there are pairs that only it can show. */
export function withoutScript(pairs: number): Html | undefined {
  if (pairs <= ROWS_A_PAGE) return undefined;
  const [first, all] = [number(ROWS_A_PAGE), number(pairs)];
  const words = {
    en: `These are the first ${first.en} of ${all.en} pairs; the others need JavaScript.`,
    fa: `این ${first.fa} جفت نخست از ${all.fa} جفت است؛ دیدن بقیه به JavaScript نیاز دارد.`,
  };
  return html`<noscript><p class="remark">⚠ ${both(words)}</p></noscript>
`;
}

/** What the signs mean. */
export function guide(): Html {
  return html`<details class="guide" id="guide" open="open"><summary>${both(WORDS.guide)}</summary>
<ul>
<li><span class="level sure">●</span> ${both(LEVELS.sure)}, ${both(from(0.9))} · <span class="level doubtful">◐</span> ${both(LEVELS.doubtful)}, ${both(from(0.5))} · <span class="level wrong">○</span> ${both(LEVELS.wrong)}</li>
<li><mark class="term">${both(WORDS.term)}</mark> · <mark class="number">${both(WORDS.number)}</mark> · <mark class="date">${both(WORDS.date)}</mark> · <mark class="fault">${both(WORDS.fault)}</mark> · <mark class="accepted">${both(WORDS.acceptedFault)}</mark></li>
<li>∅ ${both(FILTER_NAMES.alone)} · ⇅ ${both(FILTER_NAMES.moved)} · <i class="cut"></i>${both(WORDS.cut)} · <bdi class="code" dir="ltr">&#60;b&#62;</bdi> ${both(WORDS.code)}</li>
</ul>
</details>`;
}

/** «از ۹۰٪»: so much, or more. */
function from(share: number): Wording {
  const { en, fa } = percentage(share);
  return { en: `from ${en}`, fa: `از ${fa}` };
}
