/** The id that a new entry is proposed, made of its English term. */

const LONGEST = 80;

/**
 * Proposes an id: lower-case English words joined by hyphens.
 *
 * @param english - The preferred English term.
 * @param isTaken - Whether another entry has an id; a number is put behind one that is taken.
 * @returns The id; empty where the term has no Latin letter to make one of.
 * @example
 * ```ts
 * proposeId("to take note of the Secretary-General's report", () => false); // 'take-note-of-the-secretary-generals-report'
 * ```
 */
export function proposeId(english: string, isTaken: (id: string) => boolean): string {
  const words = english
    .slice(0, 4 * LONGEST)
    .normalize('NFKD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/^to (?=.)/u, '')
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  while (words.length > 0 && !/^[a-z]/u.test(words[0] as string)) words.shift();
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word.slice(0, LONGEST - SUFFIX) : `${id}-${word}`;
    if (longer.length > LONGEST - SUFFIX) break;
    id = longer;
  }
  if (id === '' || !isTaken(id)) return id;
  for (let n = 2; ; n++) if (!isTaken(`${id}-${n}`)) return `${id}-${n}`;
}

/** Room for a hyphen and a number. */
const SUFFIX = 4;
