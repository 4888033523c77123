/**
 * What an entry of the term base must be before it is taken in, said so that whoever wrote it can mend it: which file, which
 * field, what is wrong and what to do, in English and in Persian.
 */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { Concept, LangSection } from '../../src/glossary/index.js';
import { words } from '../../src/text/index.js';

/** Something in an entry that must be mended. */
export interface Fault {
  /** The file's name without folders. */
  readonly file: string;
  /** The field as one would write it in JavaScript; empty for the file as a whole. */
  readonly field: string;
  /** What is wrong and what to do, in English. */
  readonly en: string;
  /** The same in Persian. */
  readonly fa: string;
}

const schema = JSON.parse(readFileSync(new URL('../../glossary/schema.json', import.meta.url), 'utf8'));
const fitsSchema = new Ajv2020({ allErrors: true }).compile<Concept>(schema);

/** The faults of all entries: each for itself, and against the others. */
export function checkEntries(files: ReadonlyMap<string, string>): Fault[] {
  const faults: Fault[] = [];
  const entries = new Map<string, Concept>();
  for (const [file, text] of files) {
    const entry = parse(file, text, faults);
    if (entry === undefined) continue;
    if (fitsSchema(entry)) entries.set(file, entry);
    else faults.push(...(fitsSchema.errors ?? []).map((error) => schemaFault(file, error)));
  }
  const ids = new Set([...entries.values()].map(({ id }) => id));
  for (const [file, entry] of entries) {
    const put = (field: string, en: string, fa: string) => faults.push({ file, field, en, fa });
    checkName(file, entry, put);
    checkTerms('fa', entry.fa, put);
    checkTerms('en', entry.en, put);
    checkRelated(entry, ids, put);
    checkSpelling(entry, put);
    if (entry.status === 'approved' && entry.sources === undefined) {
      put(
        'sources',
        'an approved entry names its source: add "sources", or make "status" "reviewed"',
        'مدخل approved باید منبع داشته باشد: "sources" را بیفزایید یا "status" را "reviewed" کنید',
      );
    }
  }
  faults.push(...duplicates(entries));
  return faults;
}

/** A fault as two lines for people. */
export function sayFault({ file, field, en, fa }: Fault): string {
  const place = `glossary/entries/${file}${field === '' ? '' : `: ${field}`}`;
  return `${place}: ${en}\n    ${fa}`;
}

type Put = (field: string, en: string, fa: string) => void;

function parse(file: string, text: string, faults: Fault[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    faults.push({
      file,
      field: '',
      en: `not valid JSON (${message}): look for a missing comma, quotation mark or bracket`,
      fa: `JSON نادرست است (${message}): شاید ویرگول، گیومه یا کروشه\u200cای جا افتاده باشد`,
    });
    return undefined;
  }
}

/** What the validator says of a broken keyword, of all keywords together. */
interface SchemaParams {
  readonly additionalProperty?: string;
  readonly missingProperty?: string;
  readonly allowedValue?: unknown;
  readonly allowedValues?: readonly unknown[];
  readonly pattern?: string;
}

/** What the schema's validator says, by the keyword that was broken. */
function schemaFault(file: string, { keyword, instancePath, params, schemaPath }: ErrorObject): Fault {
  const field = instancePath
    .slice(1)
    .replace(/\/(\d+)/g, '[$1]')
    .replaceAll('/', '.');
  const say = (en: string, fa: string): Fault => ({ file, field, en, fa });
  const { additionalProperty, missingProperty, allowedValue, allowedValues, pattern } = params as SchemaParams;
  const listed = JSON.stringify(allowedValues ?? allowedValue);
  switch (keyword) {
    case 'additionalProperties':
      return say(
        `there is no field "${additionalProperty}": correct its name or take it out`,
        `بخشی به نام "${additionalProperty}" نداریم: نامش را درست یا آن را حذف کنید`,
      );
    case 'required':
      return say(`the field "${missingProperty}" is missing: add it`, `بخش "${missingProperty}" نیست: آن را بیفزایید`);
    case 'enum':
    case 'const':
      return say(`write one of ${listed}`, `یکی از این\u200cها را بنویسید: ${listed}`);
    case 'pattern':
      return schemaPath.includes('persianText')
        ? say(
            'not Persian spelling: no Arabic ي or ك, no ezafe mark, no stray space or half-space',
            'املا درست نیست: «ی» و «ک» فارسی، بی\u200cنشانه اضافه، بی فاصله و نیم\u200cفاصله نابجا',
          )
        : say(
            `does not look like ${pattern}: see glossary/CONTRIBUTING.md`,
            `شکل این مقدار درست نیست (${pattern}): glossary/CONTRIBUTING.md را ببینید`,
          );
    default:
      return say(
        `breaks "${keyword}" of glossary/schema.json: ${JSON.stringify(params)}`,
        `با "${keyword}" در glossary/schema.json نمی\u200cخواند: ${JSON.stringify(params)}`,
      );
  }
}

function checkName(file: string, { id }: Concept, put: Put) {
  if (file === `${id}.json`) return;
  put(
    'id',
    `the file is not named after the id: name it ${id}.json, or make the id "${file.replace(/\.json$/, '')}"`,
    `نام پرونده با شناسه یکی نیست: پرونده را ${id}.json بنامید یا شناسه را عوض کنید`,
  );
}

function checkTerms(lang: 'fa' | 'en', { terms }: LangSection, put: Put) {
  const preferred = terms.filter(({ status }) => status === 'preferred').length;
  if (preferred !== 1) {
    put(
      `${lang}.terms`,
      `${preferred} terms are "preferred": make exactly one so, the others "admitted"`,
      `${preferred} اصطلاح "preferred" است: فقط یکی را چنین بنویسید و بقیه را "admitted"`,
    );
  } else if (terms[0]?.status !== 'preferred') {
    put(
      `${lang}.terms`,
      'the preferred term is not the first: move it up',
      'اصطلاح برگزیده باید نخستین باشد: آن را بالا ببرید',
    );
  } else if (terms[0].partOfSpeech === undefined) {
    put(
      `${lang}.terms[0]`,
      'the preferred term has no "partOfSpeech": add it',
      'اصطلاح برگزیده "partOfSpeech" ندارد: آن را بیفزایید',
    );
  }
  terms.forEach(({ text }, i) => {
    if (terms.findIndex((other) => other.text === text) === i) return;
    put(
      `${lang}.terms[${i}].text`,
      `"${text}" is here twice: take one out`,
      `«${text}» دو بار آمده است: یکی را حذف کنید`,
    );
  });
}

function checkRelated({ id, related = [] }: Concept, ids: ReadonlySet<string>, put: Put) {
  related.forEach((other, i) => {
    const field = `related[${i}]`;
    if (other === id) put(field, 'an entry is not related to itself', 'مدخل با خودش مرتبط نیست');
    else if (!ids.has(other)) {
      put(
        field,
        `there is no entry "${other}": correct the id or take it out`,
        `مدخلی به نام "${other}" نداریم: شناسه را درست یا حذف کنید`,
      );
    }
  });
}

function checkSpelling(entry: Concept, put: Put) {
  const persianNotes = (entry.notes ?? []).filter(({ lang }) => lang === 'fa');
  if (/[يك]/u.test(JSON.stringify([entry.fa, persianNotes]))) {
    put('', 'Arabic ي or ك: write Persian ی and ک', '«ي» یا «ك» عربی: «ی» و «ک» فارسی بنویسید');
  }
  const text = JSON.stringify(entry);
  if (text !== text.normalize('NFC')) {
    put(
      '',
      'letters and marks apart (not NFC): type them anew or ask an editor',
      'حرف و نشانه جدا از هم است (NFC نیست): دوباره تایپ کنید یا از ویراستار بپرسید',
    );
  }
}

/** Entries of one domain with the same preferred Persian term, however it is spelled. */
function duplicates(entries: ReadonlyMap<string, Concept>): Fault[] {
  const firstWith = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [file, { domain, fa }] of entries) {
    const text = fa.terms[0]?.text ?? '';
    const key = `${domain}: ${words(text)
      .map((word) => word.text)
      .join(' ')}`;
    const other = firstWith.get(key);
    if (other === undefined) {
      firstWith.set(key, file);
      continue;
    }
    faults.push({
      file,
      field: 'fa.terms[0].text',
      en: `${other} has «${text}» in the same domain: join the two, or choose another domain or term`,
      fa: `${other} در همین حوزه «${text}» را دارد: دو مدخل را یکی کنید یا حوزه یا اصطلاح دیگری برگزینید`,
    });
  }
  return faults;
}
