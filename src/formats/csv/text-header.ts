/** The header of a table of texts and their translations: `source,target` in any columns, or two languages in the first two. */

/** Columns of the two texts, and their languages where the header is of languages. */
export interface TextColumns {
  readonly source: number;
  readonly target: number;
  readonly languages?: readonly [source: string, target: string];
}

/** The columns that the first row names; `undefined` where it names none, and is a row of texts. */
export function columnsNamed(cells: readonly string[]): TextColumns | undefined {
  const names = cells.map((cell) => cell.trim());
  const folded = names.map((name) => name.toLowerCase());
  const [source, target] = [folded.indexOf('source'), folded.indexOf('target')];
  if (source >= 0 && target >= 0) return { source, target };
  const [sourceLang, targetLang] = names;
  if (sourceLang === undefined || targetLang === undefined || !areLanguages(sourceLang, targetLang)) return undefined;
  return { source: 0, target: 1, languages: [sourceLang, targetLang] };
}

/** The header of a table in these languages: it names them where reading would know them for languages. */
export function headerOf(sourceLang: string, targetLang: string): string {
  return areLanguages(sourceLang, targetLang) ? `${sourceLang},${targetLang}` : 'source,target';
}

/** Whether a header of these two is taken for one of languages. */
export function areLanguages(source: string, target: string): boolean {
  return TAG.test(source) && TAG.test(target) && source.toLowerCase() !== target.toLowerCase();
}

/** A tag whose first part has two letters: longer ones look like any word. */
const TAG = /^[a-z]{2}(?:-[a-z0-9]{1,8})*$/i;
