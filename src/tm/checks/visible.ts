/** What a reader sees of a text. */

/** Whether a reader sees nothing: white space, joiners, direction marks and controls alone. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);
}
