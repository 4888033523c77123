/**
 * Codes that stand in plain text: what a program fills in, and tags that no format has taken out.
 *
 *     Delete {0} files from ${folder}?  %1$s  %(name)s  {{ count }}  %PRODUCTNAME  <b>…</b>
 */
import type { Span } from '../../span.js';

/** Tags without attributes; other words in such brackets are words: <none>. */
const HTML = 'a|b|i|u|s|p|q|em|br|hr|li|ul|ol|td|tr|th|h[1-6]|sub|sup|div|span|strong|small|code|cite|table|font|g|x';

const PLACEHOLDER = new RegExp(
  [
    String.raw`\{\{[\w .$-]{0,64}\}\}`, // {{ name }}
    String.raw`[$#%]\{[\w .:$-]{1,64}\}`, // ${name}
    String.raw`\{(?:\d{1,3}|[A-Za-z_][\w.]{0,63})(?:[,:][\w #.,+%-]{0,64})?\}`, // {0}, {name}, {0:N2}
    String.raw`%\([A-Za-z_]\w{0,63}\)[#0+-]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z]`, // %(name)s
    String.raw`%\d{1,2}\$[-+0#]?\d{0,3}(?:\.\d{1,3})?[a-zA-Z@]`, // %1$s
    String.raw`(?<!\p{N})%[-+#]?\d{0,3}(?:\.\d{1,3})?(?:l{0,2}|h{0,2}|z)[sdifuxXgGeEc@](?![\p{L}\p{N}])`, // %s
    String.raw`(?<!\p{N} ?)%[1-9](?!\p{N})`, // %1, but not 5 %
    String.raw`(?<![\p{N}\p{L}])%[A-Z][A-Z_]{2,63}\b%?`, // %PRODUCTNAME
    String.raw`(?<![\p{N}\p{L}])\$[A-Za-z_]\w{0,63}\b|\$\(\w{1,64}\)`, // $name, $(name)
    String.raw`<\/[A-Za-z][\w:-]{0,31}>|<[A-Za-z][\w:-]{0,31}(?:\s[^<>]{0,500})?\/>`, // </g>, <x id="1"/>
    String.raw`<[A-Za-z][\w:-]{0,31}\s[^<>=]{0,200}=[^<>]{0,500}>`, // <a href="…">
    `<(?:${HTML})>`,
  ].join('|'),
  'gu',
);

/** The placeholders and tags of a text, in order; time is linear in the length. */
export function placeholders(text: string): Span[] {
  if (!/[{%$<]/u.test(text)) return [];
  return Array.from(text.matchAll(PLACEHOLDER), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
