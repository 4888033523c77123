/** How the page of previews looks: by the reader's own fonts, light or dark as the reader's system is. */
import { Html } from '../../../internal/html.js';

/** The style sheet. */
export const STYLE = new Html(`
:root { color-scheme: light dark; --text: #1b1f24; --minor: #57606a; --ground: #fff; --card: #f6f8fa; --line: #d0d7de;
  --mark: #fff1b8; --link: #0550ae; --bad: #b42318; }
@media (prefers-color-scheme: dark) { :root { --text: #e6edf3; --minor: #9aa4af; --ground: #0d1117; --card: #161b22;
  --line: #30363d; --mark: #5c4a00; --link: #79c0ff; --bad: #ff8f85; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.55 system-ui, 'Segoe UI', 'Noto Sans', sans-serif; }
:lang(fa):not(:lang(fa-Latn)) { font-family: Vazirmatn, Vazir, 'Noto Sans Arabic', 'Segoe UI', Tahoma, sans-serif;
  line-height: 1.9; }
main { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
article + article { margin-block-start: 3rem; border-block-start: 2px solid var(--line); padding-block-start: 1.5rem; }
h1 { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 2rem; margin: .25rem 0 .75rem;
  font-size: 1.6rem; line-height: 1.4; }
h2 { display: flex; justify-content: space-between; margin: 1.75rem 0 .5rem; padding-block-end: .2rem;
  border-block-end: 1px solid var(--line); font-size: 1rem; }
p, ul, blockquote, figure { margin: .5rem 0; }
ul { padding-inline: 1.25rem; }
.id { margin: 0; color: var(--minor); }
.badges { line-height: 2.2; }
.badge { display: inline-block; padding: 0 .7em; border: 1px solid var(--line); border-radius: 1em; font-size: .85rem;
  white-space: nowrap; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .25rem 2rem; }
.pair > * { min-width: 0; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .pair { grid-template-columns: 1fr; } }
.terms { list-style: none; padding: 0; }
.terms li { margin-block-end: .6rem; }
.terms .minor { display: block; }
section[dir=rtl] .minor { text-align: right; }
.facts, .minor, cite, figcaption { color: var(--minor); font-size: .88rem; }
.deprecated strong, .superseded strong { text-decoration: line-through; }
blockquote { padding-inline-start: .8rem; border-inline-start: 3px solid var(--line); }
figure { padding: .5rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; }
mark { background: var(--mark); color: inherit; border-radius: .2em; padding: 0 .1em; }
.missing { color: var(--bad); }
a { color: var(--link); }
code { font: .9em ui-monospace, 'SF Mono', Menlo, Consolas, monospace; }
table { width: 100%; border-collapse: collapse; font-size: .93rem; }
th, td { padding: .3rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
.wide { overflow-x: auto; }
@media (max-width: 40rem) { th, td { padding-inline: .25rem; } th { font-size: .85rem; } }
.score { white-space: nowrap; font-variant-numeric: tabular-nums; }
`);
