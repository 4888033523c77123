/** White space as XML has it: space, tab, line feed and carriage return, and none of the others that JavaScript knows. */

/** A value without the white space around it. */
export function collapse(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && isWhiteSpace(value.charCodeAt(start))) start += 1;
  while (end > start && isWhiteSpace(value.charCodeAt(end - 1))) end -= 1;
  return start === 0 && end === value.length ? value : value.slice(start, end);
}

/** The items of a list that has white space between them. */
export function listOf(value: string): string[] {
  const list = collapse(value);
  return list === '' ? [] : list.split(/[ \t\r\n]+/);
}

/** Whether the text has anything but white space. */
export function isVisible(text: string): boolean {
  return /[^ \t\r\n]/.test(text);
}

function isWhiteSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x9 && code <= 0xd && code !== 0xb && code !== 0xc);
}
