/** Text of others inside Markdown that GitHub shows under our name. */

/** A zero-width space: unseen, and what stands on its two sides is no mention, reference or address any more. */
const BREAK = '\u200b';

/** A text in which nothing is markup, a mention, a reference or a link. */
export function plain(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()<>#+!|~&$^=-]/gu, '\\$&')
    .replace(/@(?=\S)|#(?=\d)|:(?=\/\/)|(?<=www)\./giu, `$&${BREAK}`);
}

/** A text in a block of code, whatever it holds: the fence is longer than any in it. */
export function codeBlock(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** A part in Persian, which is laid out from right to left. */
export function persian(markdown: string): string {
  return `<div dir="rtl">\n\n${markdown.trim()}\n\n</div>`;
}
