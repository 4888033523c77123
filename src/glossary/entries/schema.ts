/** What glossary/schema.json says of an entry, in words for whoever wrote it. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import schema from '../../../glossary/schema.json' with { type: 'json' };
import type { Fault, JsonPath } from './finding.js';
import { code, persianNumber, quote } from './quoting.js';

/** So many are told of one file: the rest mostly follows from the first. */
const MOST_FAULTS = 20;

/** Compiling takes longer than checking, and most programs that reach this file check nothing. */
let compiled: ValidateFunction | undefined;

/** A value that breaks the schema. */
export interface SchemaFault extends Fault {
  /** Whether a text does not have the form that it should, of which the rules of spelling may say more. */
  readonly isForm?: boolean;
}

/** How a value breaks the schema; none for an entry that has the shape of one. */
export function schemaFaults(value: unknown): SchemaFault[] {
  compiled ??= new Ajv2020({ allErrors: true, verbose: true }).compile(schema);
  if (compiled(value)) return [];
  return (compiled.errors ?? []).slice(0, MOST_FAULTS).map(faultOf);
}

/** What the validator says of a broken keyword, of all keywords together. */
interface Params {
  readonly additionalProperty?: string;
  readonly missingProperty?: string;
  readonly allowedValue?: unknown;
  readonly allowedValues?: readonly unknown[];
  readonly limit?: number;
  readonly type?: string;
  readonly i?: number;
  readonly j?: number;
}

function faultOf(error: ErrorObject): SchemaFault {
  const path = pathOf(error.instancePath);
  const params: Params = error.params;
  const [more, en, fa] = messageOf(error, params);
  const isForm = error.keyword === 'pattern';
  return { rule: 'schema', path: more === undefined ? path : [...path, more], en, fa, isForm };
}

/** Where below the path the fault is, and the messages. */
type Message = readonly [more: string | number | undefined, en: string, fa: string];

function messageOf({ keyword, data, parentSchema }: ErrorObject, params: Params): Message {
  const { additionalProperty = '', missingProperty = '', allowedValue, allowedValues, limit = 0, type = '' } = params;
  switch (keyword) {
    case 'additionalProperties':
      return [
        additionalProperty,
        `there is no field ${code(additionalProperty)}: correct its name or take it out`,
        `مدخل بخشی به نام ${code(additionalProperty)} ندارد: نامش را درست کنید یا حذفش کنید`,
      ];
    case 'required':
      return [
        undefined,
        `the field ${code(missingProperty)} is missing: add it`,
        `بخش ${code(missingProperty)} نیست: آن را بیفزایید`,
      ];
    case 'enum':
    case 'const': {
      const listed = (allowedValues ?? [allowedValue]).map((value) => code(JSON.stringify(value)));
      return [
        undefined,
        `${saying(data)} may not stand here: write ${listed.length === 1 ? '' : 'one of '}${listed.join(', ')}`,
        `${saying(data)} در اینجا مجاز نیست؛ ${listed.length === 1 ? '' : 'یکی از این‌ها را '}بنویسید: ${listed.join('، ')}`,
      ];
    }
    case 'type':
      return [
        undefined,
        `${ENGLISH_TYPES.get(type) ?? type} is wanted here: see glossary/CONTRIBUTING.md`,
        `اینجا ${PERSIAN_TYPES.get(type) ?? type} لازم است: ${code('glossary/CONTRIBUTING.md')} را ببینید`,
      ];
    case 'minItems':
      return [undefined, 'the list is empty: fill it or take it out', 'فهرست خالی است: آن را پر کنید یا بردارید'];
    case 'maxItems':
      return [
        undefined,
        `more than ${limit} here: shorten the list`,
        `بیش از ${persianNumber(limit)} مورد دارد: فهرست را کوتاه کنید`,
      ];
    case 'maxLength':
      return [
        undefined,
        `longer than ${limit} characters: shorten it`,
        `بلندتر از ${persianNumber(limit)} نویسه است: کوتاهش کنید`,
      ];
    case 'uniqueItems':
      return [params.i, 'appears twice in this list: take one out', 'در این فهرست دو بار آمده است: یکی را حذف کنید'];
    default: {
      const what = (parentSchema as { readonly description?: string } | undefined)?.description ?? '';
      return [
        undefined,
        `${saying(data)} does not fit here; what is wanted: ${what.replace(/\.$/u, '')}; see glossary/CONTRIBUTING.md`,
        `${saying(data)} اینجا درست نیست: ${code('glossary/CONTRIBUTING.md')} را ببینید`,
      ];
    }
  }
}

function saying(value: unknown): string {
  return typeof value === 'string' && value !== '' ? quote(value) : code(String(JSON.stringify(value)).slice(0, 100));
}

const ENGLISH_TYPES = new Map([
  ['string', 'a text in quotation marks'],
  ['object', 'an object, { … },'],
  ['array', 'a list, [ … ],'],
]);
const PERSIAN_TYPES = new Map([
  ['string', 'متنی در "…"'],
  ['object', 'شیئی در \u2066{ … }\u2069'],
  ['array', 'فهرستی در \u2066[ … ]\u2069'],
]);

/** The steps of a JSON pointer; numbers are positions, since no field of the schema is named by a number. */
function pathOf(pointer: string): JsonPath {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/u.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')));
}
