/**
 * Word forms: the words that an inflected word may be a form of.
 *
 * Always a set, never one lemma: «اقتصادی» may be «اقتصاد» with the indefinite «ی» or the adjective, and only what the word is
 * looked up in can tell. The word itself comes first.
 */

/**
 * The base forms that a canonical word may have, itself first, nearer ones before farther ones.
 *
 * Persian: plurals, ezafe, possessive and indefinite endings, comparison, verb prefixes and personal endings. English:
 * plural, possessive, tenses, comparison, irregular verbs and plurals. No dictionary is asked, so some of them are no words.
 *
 * @param word - A canonical word (see {@link words}).
 * @example
 * ```ts
 * baseForms('کشورهای'); // ['کشورهای', 'کشور', …]
 * baseForms('agreements'); // ['agreements', 'agreement']
 * ```
 */
export function baseForms(word: string): string[] {
  const forms = new Set([word]);
  if (/^[\u0600-\u06ff]/u.test(word)) persianForms(word, forms);
  else if (/^[a-z]/u.test(word)) englishForms(word, forms);
  return [...forms];
}

/** Endings in the order in which they come off, each with the fewest letters that must be left. */
const PERSIAN_ENDINGS: readonly (readonly [ending: string, left: number])[] = [
  ['هایشان', 2],
  ['هایمان', 2],
  ['هایتان', 2],
  ['هایش', 2],
  ['هایم', 2],
  ['هایت', 2],
  ['هایی', 2],
  ['های', 2],
  ['ها', 2],
  ['ترین', 2],
  ['تری', 2],
  ['تر', 2],
  ['شان', 3],
  ['مان', 3],
  ['تان', 3],
  ['اند', 3],
  ['ایم', 3],
  ['اید', 3],
  ['یان', 2],
  ['گان', 3],
  ['ان', 3],
  ['ات', 3],
  ['ای', 2],
  ['یی', 2],
  ['اش', 3],
  ['ام', 3],
  ['یم', 3],
  ['ید', 3],
  ['ند', 2],
  ['ش', 3],
  ['م', 2],
  ['ت', 3],
  ['د', 2],
  ['ی', 2],
  ['ه', 2],
  ['ن', 2],
];

/** «همکاری|ها|یشان» and «می|رو|ند»: two endings that we list cover nearly all words. */
const MOST_ENDINGS = 2;

function persianForms(word: string, forms: Set<string>): void {
  const stem = word.replace(/^ن?می(?=..)/u, '');
  if (stem !== word) forms.add(stem);
  for (let endings = 0; endings < MOST_ENDINGS; endings++) {
    for (const form of [...forms]) for (const base of withoutEnding(form)) forms.add(base);
  }
  const negated = /^ن(..+)$/u.exec(stem)?.[1];
  if (negated !== undefined) {
    for (const form of [negated, ...withoutEnding(negated)]) forms.add(form);
  }
}

function withoutEnding(word: string): string[] {
  const bases: string[] = [];
  for (const [ending, left] of PERSIAN_ENDINGS) {
    if (word.length < ending.length + left || !word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    bases.push(base);
    if (ending === 'گان') bases.push(`${base}ه`); // «نمایندگان» is of «نماینده»
  }
  return bases;
}

function englishForms(word: string, forms: Set<string>): void {
  const bare = word.replace(/'s?$/u, '');
  forms.add(bare);
  const irregular = IRREGULAR.get(bare);
  if (irregular !== undefined) forms.add(irregular);
  const add = (ending: RegExp, ...replacements: string[]) => {
    if (!ending.test(bare)) return;
    for (const replacement of replacements) {
      const base = bare.replace(ending, replacement);
      if (base.length >= 2) forms.add(base);
    }
  };
  add(/ies$/u, 'y', 'ie');
  add(/(?<=[sxzoh])es$/u, '', 'e');
  add(/(?<![su])s$/u, '');
  add(/ied$/u, 'y');
  add(/(?<=..)ed$/u, '', 'e');
  add(/(?<=..)ing$/u, '', 'e');
  add(/(.)\1(?:ed|ing|er|est)$/u, '$1');
  add(/ier$|iest$|ily$/u, 'y');
  add(/(?<=...)(?:er|est)$/u, '', 'e');
  add(/(?<=..)ly$/u, '', 'le');
  add(/men$/u, 'man');
  add(/ves$/u, 'f', 'fe');
  const british = bare.replace(/is(?=e[sd]?$|ing$|ation)/u, 'iz');
  if (british !== bare) for (const form of baseForms(british)) forms.add(form);
  const american = AMERICAN.get(bare);
  if (american !== undefined) forms.add(american);
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `said say|says say|told tell|met meet|held hold|made make|took take|taken take|gave give|given give|went go|gone go|came come|
  became become|saw see|seen see|knew know|known know|thought think|brought bring|bought buy|sought seek|taught teach|caught catch|
  fought fight|led lead|left leave|kept keep|felt feel|found find|built build|sent send|spent spend|lent lend|lost lose|won win|
  began begin|begun begin|ran run|grew grow|grown grow|drew draw|drawn draw|threw throw|thrown throw|flew fly|flown fly|wrote write|
  written write|spoke speak|spoken speak|broke break|broken break|chose choose|chosen choose|rose rise|risen rise|drove drive|
  driven drive|fell fall|fallen fall|stood stand|understood understand|sat sit|paid pay|laid lay|read read|heard hear|meant mean|
  dealt deal|sold sell|struck strike|swore swear|sworn swear|bore bear|born bear|borne bear|shot shoot|hid hide|hidden hide|
  forgot forget|forgotten forget|forgave forgive|arose arise|withdrew withdraw|withdrawn withdraw|undertook undertake|
  undertaken undertake|overcame overcome|was be|were be|is be|are be|am be|been be|had have|has have|did do|done do|does do|
  people person|children child|women woman|men man|lives life|wives wife|feet foot|teeth tooth|mice mouse|criteria criterion|
  better good|best good|worse bad|worst bad|further far|less little|more much|most much|crises crisis|analyses analysis|
  ate eat|eaten eat|drank drink|slept sleep|woke wake|wore wear|worn wear|sang sing|swam swim|rang ring|hung hang|stuck stick|
  stolen steal|stole steal|froze freeze|frozen freeze|shook shake|shaken shake|bound bind|lit light|fed feed|bred breed|fled flee`
    .split(/\|\s*/u)
    .map((pair) => pair.split(' ') as [string, string]),
);

/** American spellings of words that the tables have in British spelling. */
const AMERICAN: ReadonlyMap<string, string> = new Map(
  `center centre|centers centre|program programme|programs programme|defense defence|offense offence|labor labour|color colour|
  neighbor neighbour|neighbors neighbour|neighboring neighbouring|neighborliness neighbourliness|honor honour|favor favour|
  behavior behaviour|harbor harbour|theater theatre|meter metre|meters metre|kilometers kilometre|liter litre|license licence|
  traveled travel|traveling travel|catalog catalogue|dialog dialogue|check cheque|tire tyre|gray grey|aluminum aluminium`
    .split(/\|\s*/u)
    .map((pair) => pair.split(' ') as [string, string]),
);
