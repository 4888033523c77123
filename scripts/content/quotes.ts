/** Quotation marks and apostrophes of print as they are typed: entries have these, the memory's texts those. */
export function straightQuotes(text: string): string {
  return text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');
}
