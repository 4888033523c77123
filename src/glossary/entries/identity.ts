/** The names of entries: the id, and the file that is named after it. */
import schema from '../../../glossary/schema.json' with { type: 'json' };
import type { EntryText } from './entry-text.js';
import type { Fault } from './finding.js';
import { code } from './quoting.js';

/**
 * Names that Windows keeps for devices, with any ending.
 *
 * @see Microsoft: Naming Files, Paths, and Namespaces
 */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)$/iu;

const ID = new RegExp(schema.$defs.id.pattern, 'u');

/** How the names of entries end. */
export const ENTRY_ENDING = '.json';

/** What is wrong with the name of a file. */
export function nameFaults({ file, value }: EntryText): Fault[] {
  const id =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'id') ? Reflect.get(value, 'id') : undefined;
  const faults: Fault[] = [];
  if (!file.endsWith(ENTRY_ENDING)) {
    faults.push({
      rule: 'file-name',
      path: [],
      en: `entries are in files that end in ${ENTRY_ENDING}: rename this one, or take it out of the folder`,
      fa: `نام فایل مدخل باید به ${code(ENTRY_ENDING)} ختم شود: نامش را عوض کنید یا آن را از پوشه بیرون ببرید`,
    });
  } else if (typeof id === 'string' && file !== `${id}${ENTRY_ENDING}`) {
    faults.push({
      rule: 'file-name',
      path: ['id'],
      en: `the file is not named after the id: name it ${code(`${id}${ENTRY_ENDING}`)}${orId('or make the id', bareName(file))}`,
      fa: `نام فایل با شناسه یکی نیست: فایل را ${code(`${id}${ENTRY_ENDING}`)} بنامید${orId('یا این را شناسه کنید:', bareName(file))}`,
    });
  }
  if (RESERVED.test(bareName(file))) {
    faults.push({
      rule: 'reserved-name',
      path: ['id'],
      en: `Windows cannot have a file named ${code(file)}: add a word to the id`,
      fa: `ویندوز فایلی به نام ${code(file)} نمی‌پذیرد: کلمه‌ای به شناسه بیفزایید`,
    });
  }
  return faults;
}

/** Files whose names are the same on systems that do not tell capitals from small letters. */
export function sameNames(files: readonly EntryText[]): Map<string, Fault> {
  const first = new Map<string, string>();
  const faults = new Map<string, Fault>();
  for (const { file } of files) {
    const other = first.get(file.toLowerCase());
    first.set(file.toLowerCase(), other ?? file);
    if (other === undefined) continue;
    faults.set(file, {
      rule: 'same-name',
      path: ['id'],
      en: `${code(other)} has the same name but for its capitals: give this entry another id, or join the two`,
      fa: `نام ${code(other)} با این نام فقط در بزرگی و کوچکی حروف فرق دارد: شناسهٔ دیگری برگزینید یا دو مدخل را یکی کنید`,
    });
  }
  return faults;
}

/** The other way out, where the file's name can be an id. */
function orId(or: string, name: string): string {
  return ID.test(name) ? ` ${or} ${code(name)}` : '';
}

function bareName(file: string): string {
  return file.endsWith(ENTRY_ENDING) ? file.slice(0, -ENTRY_ENDING.length) : file.replace(/\.[^.]*$/u, '');
}
