/** Acronyms and the names that they stand for. */

/** Names are looked for so near an acronym. */
const LONGEST_NAME = 200;

/** Whether a text is an acronym, or several: "IAEA", "E3/EU", "NGOs". */
export function isAcronym(text: string): boolean {
  return /^[\p{Lu}\p{N}&./ -]{2,12}s?$/u.test(text) && /\p{Lu}/u.test(text);
}

/** Whether words of an English text stand for the letters of an acronym, one after another. */
export function isSpeltOut(text: string, acronym: string): boolean {
  return readingsOf(text).some((letters) => letters.includes(lettersOf(acronym)));
}

/** Whether an acronym of an English text stands directly after what it stands for: "World Health Organization WHO". */
export function followsItsName(text: string, acronym: string): boolean {
  const at = Math.max(0, text.indexOf(acronym));
  const before = text.slice(Math.max(0, at - LONGEST_NAME), at);
  return readingsOf(before).some((letters) => letters.endsWith(lettersOf(acronym)));
}

/** The letters that may stand for a name: "Plan of Action" is POA or PA, "UN Security Council" is UNSC. */
function readingsOf(text: string): string[] {
  const initials = Array.from(text.matchAll(/(?<!\p{L})\p{L}/gu), ([initial]) => initial).join('');
  return [initials.toUpperCase(), lettersOf(initials), lettersOf(text)];
}

function lettersOf(text: string): string {
  return text.replace(/\P{Lu}/gu, '');
}
