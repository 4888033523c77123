/**
 * How the page looks: by the reader's own fonts, light or dark as the reader's system is, stacked on a telephone, on paper.
 *
 * Nothing is told by colour alone. Levels have discs and borders of three kinds, marks have lines of four kinds. The colours are
 * of Okabe and Ito's palette, darkened where text is written in them.
 *
 * @see Okabe and Ito: Color Universal Design (2008)
 */
import { Html } from '../internal/html.js';

/** The style sheet. */
export const PAGE_STYLE = new Html(`
:root { color-scheme: light dark; --text: #1b1f24; --minor: #57606a; --ground: #fff; --card: #f6f8fa; --line: #d0d7de;
  --sure: #0067a6; --doubtful: #b07800; --wrong: #b8430a; --wrong-ground: #fdf1ea; --fault-ground: #ffe1cf;
  --term: #00785a; --number: #0067a6; --date: #8f3d78; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #e6edf3; --minor: #9aa4af; --ground: #0d1117; --card: #161b22;
  --line: #30363d; --sure: #6cb8ec; --doubtful: #e6a83a; --wrong: #ff8a57; --wrong-ground: #241710; --fault-ground: #5a2c13;
  --term: #4fc9a5; --number: #6cb8ec; --date: #e093c8; } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0; padding: 1rem; background: var(--ground); color: var(--text); max-width: 90rem; margin-inline: auto;
  font: 1rem/1.6 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; overflow-wrap: break-word; }
:lang(fa):not(:lang(fa-Latn)) { font-family: Vazirmatn, Vazir, 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif; }
:root:has(#ui-fa:checked) body { direction: rtl; }
:root:has(#ui-fa:checked) span[lang=en], :root:has(#ui-en:checked) span[lang=fa] { display: none; }
span[lang] { unicode-bidi: isolate; }
span[lang=fa] { direction: rtl; }
span[lang=en] { direction: ltr; }
h1 { margin: .2rem 0 .5rem; font-size: 1.4rem; line-height: 1.5; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { float: inline-start; padding: 0; margin-inline-end: .6rem; color: var(--minor); }
.top, .languages { display: inline-block; margin: 0; margin-inline-end: 1.5rem; font-size: .9rem; }
.counts { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; margin: 0 0 .6rem; padding: 0; list-style: none; }
@media screen { body:has(.controls:not([hidden])) .counts { display: none; } }
.remark { margin: .3rem 0; padding: .3rem .7rem; border-inline-start: 4px double var(--wrong); background: var(--card); }
.controls { display: contents; }
.filters { display: flex; flex-wrap: wrap; align-items: baseline; gap: .35rem; }
.filters input { position: absolute; opacity: 0; }
.choice { display: inline-block; padding: .1rem .7rem; border: 1px solid var(--line); border-radius: 1rem; cursor: pointer; }
.choice b { font-weight: normal; color: var(--minor); }
input:checked + .choice { background: var(--text); color: var(--ground); }
input:checked + .choice b { color: inherit; }
input:focus-visible + .choice { outline: 2px solid var(--sure); outline-offset: 2px; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; margin: .5rem 0;
  padding: .4rem 0; background: var(--ground); border-block-end: 1px solid var(--line); }
.search { flex: 1 1 12rem; min-width: 0; display: flex; align-items: center; gap: .4rem; }
button, input[type=search] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .2rem .6rem; }
input[type=search] { flex: 1; min-width: 0; width: 100%; background: var(--ground); }
button { cursor: pointer; }
button:disabled { opacity: .5; cursor: default; }
kbd { font: .8em ui-monospace, monospace; border: 1px solid var(--line); border-radius: .2rem; padding: 0 .25rem; }
.pager { display: flex; justify-content: center; align-items: center; gap: 1rem; margin: 1rem 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead th:first-child { width: 8.5rem; }
th, td { padding: .45rem .7rem; text-align: start; vertical-align: top; }
thead th { border-block-end: 2px solid var(--text); font-size: .9rem; }
tbody { border-block-end: 1px solid var(--line); scroll-margin-top: 5rem; }
tbody:focus { outline: 2px solid var(--sure); outline-offset: -2px; }
tbody th { font-weight: normal; font-size: .85rem; line-height: 1.7; color: var(--minor); border-inline-start: 3px solid var(--line); }
.sure > tr > th { border-inline-start: 3px solid var(--sure); }
.doubtful > tr > th { border-inline-start: 6px dashed var(--doubtful); }
.wrong > tr > th { border-inline-start: 8px double var(--wrong); }
tbody.wrong { background: var(--wrong-ground); }
th > * { margin-inline-end: .45rem; }
td { position: relative; white-space: pre-line; unicode-bidi: isolate; overflow-wrap: anywhere; }
td:lang(fa) { line-height: 1.95; }
td.none, .none { color: var(--minor); font-size: .9rem; }
.level { white-space: nowrap; font-variant-numeric: tabular-nums; }
.level.sure { color: var(--sure); }
.level.doubtful { color: var(--doubtful); }
.level.wrong { color: var(--wrong); font-weight: bold; }
.badge { display: inline-block; padding: 0 .4rem; border: 1px solid currentColor; border-radius: .3rem; font-weight: normal;
  line-height: 1.5; color: var(--text); }
.id { display: block; font-size: .8rem; overflow-wrap: anywhere; }
.found > * { padding-block-start: 0; font-size: .92rem; }
.found.accepted td, .reason td { color: var(--minor); }
.found .n { display: inline-block; min-width: 1.3em; padding: 0 .3em; border: 1px solid currentColor; border-radius: 1em; line-height: 1.3;
  text-align: center; font-size: .8em; }
.reason td { font-style: italic; }
td bdi[dir=ltr]:not(.code) { white-space: nowrap; }
.reason td:lang(fa) { font-style: normal; }
mark { background: none; color: inherit; text-decoration: underline 1px; text-underline-offset: .3em; text-decoration-skip-ink: none; }
mark.term { text-decoration-color: var(--term); }
mark.number { text-decoration-color: var(--number); text-decoration-style: dotted; text-decoration-thickness: 2px; }
mark.date { text-decoration-color: var(--date); text-decoration-style: dashed; text-decoration-thickness: 1.5px; }
mark.fault { background: var(--fault-ground); text-decoration: underline wavy 1.5px var(--wrong); text-underline-offset: .45em; }
mark.accepted { background: var(--card); text-decoration: underline double 1px var(--minor); }
mark[data-n]::before { content: attr(data-n); unicode-bidi: isolate; font-size: .7em; font-weight: bold; vertical-align: super; line-height: 0;
  margin-inline-end: .15em; }
mark:focus { outline: 2px solid var(--sure); }
mark[aria-description]:is(:focus, :hover):not(:has(mark:is(:hover, :focus)))::after { content: attr(aria-description); position: absolute; inset-inline: .5rem; z-index: 3;
  width: fit-content; max-width: calc(100% - 1rem); margin-block-start: 2em; padding: .3rem .7rem; border-radius: .4rem; background: var(--text);
  color: var(--ground); font-size: .85rem; font-weight: normal; line-height: 1.7; white-space: pre-line; unicode-bidi: plaintext; text-align: start; }
.cut::before { content: '┊'; margin-inline: .1em .3em; color: var(--doubtful); font-style: normal; font-weight: bold; unicode-bidi: isolate; }
td .code, .guide .code { padding: 0 .25em; border-radius: .25em; background: var(--card); color: var(--minor); font: .75em ui-monospace, monospace;
  overflow-wrap: anywhere; white-space: pre-wrap; }
.hidden { padding: 0 .2em; border: 1px solid currentColor; font: .7em ui-monospace, monospace; direction: ltr; }
.guide { margin-block-start: 1.5rem; font-size: .9rem; color: var(--minor); }
.guide ul { padding-inline-start: 1.2rem; }
@media screen and (max-width: 44rem) {
  body { padding: .6rem; }
  thead { display: none; }
  table, tbody { display: block; }
  tr { display: grid; }
  tbody th { padding-block-end: 0; }
  tbody th, td { border-inline-start-width: 0 !important; }
  tbody.sure { border-inline-start: 3px solid var(--sure); }
  tbody.doubtful { border-inline-start: 6px dashed var(--doubtful); }
  tbody.wrong { border-inline-start: 8px double var(--wrong); }
  .id { display: inline; }
  .bar { position: static; }
}
@page { size: A4; margin: 14mm 12mm; }
@media print {
  :root { font-size: 9.5pt; color-scheme: light; --text: #000; --minor: #444; --ground: #fff; --card: #fff; --wrong-ground: #fff; --fault-ground: #e4e4e4; --line: #888; }
  body { padding: 0; max-width: none; }
  .top, .languages, .controls, .pager { display: none !important; }
  thead { display: table-header-group; }
  thead th:first-child { width: 30mm; }
  tbody, tr { break-inside: avoid; }
  body { line-height: 1.45; }
  td:lang(fa) { line-height: 1.7; }
  th, td { padding: .25rem .4rem; }
  .id { overflow-wrap: anywhere; }
  mark, .choice { print-color-adjust: exact; }
  mark::after { display: none; }
  a { color: inherit; text-decoration: none; }
}
`);
