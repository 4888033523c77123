/** JSON that XML can hold, for texts that it cannot. */

/** The value as JSON, in one line. */
export function toXmlJson(value: unknown): string {
  // JSON escapes control characters and halves of surrogate pairs itself; of what XML cannot hold, it leaves these two.
  return JSON.stringify(value).replaceAll('\uFFFE', '\\ufffe').replaceAll('\uFFFF', '\\uffff');
}
