/**
 * What a unit says on one side: plain text, or text with the inline codes of its format.
 *
 * Matching reads {@link plainText}; writing keeps every code. The names are XLIFF 2's, as the richest of the formats.
 *
 * @see XLIFF 2.1, section 4.7 Inline Content
 */

/** Text of one side: a string where there are no codes, which is nearly always. */
export type Content = string | readonly Inline[];

/** A run of text or one inline code. */
export type Inline = string | InlineCode;

/** An inline code or annotation of XLIFF 2, with what stands inside it. */
export interface InlineCode {
  /** The element's name in XLIFF 2 core. */
  readonly name: 'ph' | 'pc' | 'sc' | 'ec' | 'mrk' | 'sm' | 'em';
  /** Its attributes as written, names with their prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside `pc` and `mrk`; empty for the others. */
  readonly content: readonly Inline[];
  /** The code as its own format has it, such as `<b>`; for `pc` what opens it. Absent where the document does not say. */
  readonly data?: NativeCode;
  /** What closes a `pc` in its own format, such as `</b>`. */
  readonly dataEnd?: NativeCode;
}

/** A code in its own format: text, with any translatable text inside it (a title in a link) set apart. */
export type NativeCode = string | readonly (string | SubFlow)[];

/** Text that a reader sees somewhere else than where its code stands, as TMX has it in `<sub>`. */
export interface SubFlow {
  /** Attributes of the `<sub>` as written: `type`, `datatype`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The text, with codes of its own. */
  readonly content: readonly Inline[];
}

/**
 * The text that a reader sees, codes left out.
 *
 * @example
 * ```ts
 * plainText(['a ', { name: 'pc', attributes: { id: '1' }, content: ['bold'] }, ' word']); // 'a bold word'
 * ```
 */
export function plainText(content: Content): string {
  if (typeof content === 'string') return content;
  let text = '';
  for (const part of content) text += typeof part === 'string' ? part : plainText(part.content);
  return text;
}

/** Whether there is no text and no code: the null side of a unit. */
export function isEmpty(content: Content): boolean {
  return content.length === 0;
}
