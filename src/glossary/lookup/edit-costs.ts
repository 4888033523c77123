/**
 * What it costs to take one letter for another, by how people come to do it.
 *
 * A slip of the finger hits a neighbouring key, a slip of the ear writes another letter of the same sound, a slip of the eye
 * reads a letter with other dots. All others are less likely, so they cost more.
 */

/** The costs of mistakes in a script. */
export interface EditCosts {
  /** What one letter instead of another costs: by `place(a) * PLACES + place(b)`. */
  readonly substitutions: Float32Array;
  /** What a letter that is missing or one too many costs, by place. */
  readonly gaps: Float32Array;
  /** What two letters in the wrong order cost. */
  readonly transposition: number;
  /** What an ending at the end of a word costs. */
  readonly ending: number;
  /** Endings that a query may have and a term has not. */
  readonly endings: readonly string[];
  /** Endings in whose place the term has one letter, by that letter: `['y', ['ies']]`. */
  readonly replacing: readonly (readonly [letter: string, endings: readonly string[]])[];
}

/** Letters that have a place of their own. */
export const PLACES = 128;

/** The place of a letter; 0 is that of all other letters. */
export function place(unit: number): number {
  return unit < PLACE.length ? (PLACE[unit] as number) : 0;
}

/** ASCII from 1 on, then the letters of Arabic script as they are met in the tables. */
const PLACE = new Uint8Array(0x700);
'0123456789abcdefghijklmnopqrstuvwxyzءʃʧآابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیٔ'.split('').forEach((letter, k) => {
  PLACE[letter.charCodeAt(0)] = k + 1;
});

/** Another number is no misspelling. */
const DIGIT = 2;

/** Letters that are taken for each other, with what that costs: `'gq k'` is g for q and back, and either for k. */
export interface Confusions {
  /** Each group's letters are taken for each other. */
  readonly groups: readonly (readonly [cost: number, groups: string])[];
  /** Rows of a keyboard, the letters above each other in columns; `·` where there is none. */
  readonly keyboard?: readonly string[];
  /** Letters that cost less than 1 when missing or too many. */
  readonly gaps?: readonly (readonly [cost: number, letters: string])[];
}

/** What a neighbouring key costs. */
const NEIGHBOUR = 0.7;

/** Makes the tables of {@link EditCosts}. */
export function letterCosts({
  groups,
  keyboard = [],
  gaps = [],
}: Confusions): Pick<EditCosts, 'substitutions' | 'gaps'> {
  const substitutions = new Float32Array(PLACES * PLACES).fill(1);
  const set = (a: string, b: string, cost: number) => {
    const at = place(a.charCodeAt(0));
    const other = place(b.charCodeAt(0));
    if (at === 0 || other === 0) return;
    for (const i of [at * PLACES + other, other * PLACES + at]) {
      substitutions[i] = Math.min(substitutions[i] as number, cost);
    }
  };
  keyboard.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      for (const [dx, dy] of [
        [1, 0],
        [0, 1],
        [-1, 1],
      ] as const) {
        set(row[x] as string, keyboard[y + dy]?.[x + dx] ?? '·', NEIGHBOUR);
      }
    }
  });
  for (const [cost, sets] of groups) {
    for (const letters of sets.split(' ')) {
      for (const a of letters) for (const b of letters) set(a, b, cost);
    }
  }
  for (let digit = 1; digit <= 10; digit++) {
    for (let k = 0; k < PLACES; k++) substitutions[digit * PLACES + k] = substitutions[k * PLACES + digit] = DIGIT;
  }
  const missing = new Float32Array(PLACES).fill(1);
  missing.fill(DIGIT, 1, 11);
  for (const [cost, letters] of gaps) for (const letter of letters) missing[place(letter.charCodeAt(0))] = cost;
  return { substitutions, gaps: missing };
}

/** What mistakes may cost in a term of so many letters: a short word that differs is another word. */
export function wordAllowance(letters: number, isOneWord: boolean): number {
  const allowances = isOneWord ? OF_ONE_WORD : OF_SEVERAL;
  return allowances[Math.min(letters, allowances.length - 1)] as number;
}

/** By number of letters, from 0 to 12 and more. A slip to a neighbouring key and any other letter, then two, then three. */
const OF_ONE_WORD = [0, 0, 0, 0.7, 1, 1.3, 1.5, 2, 2, 2, 2, 2, 3];
const OF_SEVERAL = [0, 0, 0, 0.7, 1.3, 1.5, 2, 2.3, 2.3, 2.3, 2.3, 2.3, 3.3];
