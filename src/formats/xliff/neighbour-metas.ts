/**
 * The text before or after a unit as metadata of XLIFF 2; as JSON where it has a character that XML cannot hold, for
 * which only the core has an element:
 *
 *     <mda:meta type="before">…</mda:meta>
 *     <mda:meta type="after-json">"\u0000"</mda:meta>
 */
import { TarjomanError } from '../../errors.js';
import { isXmlText } from '../../internal/xml-escape.js';
import { toXmlJson } from '../json-in-xml.js';
import type { XliffMeta } from './modules.js';

/** Which of its neighbours a meta says. */
const SIDES: ReadonlyMap<string, 'before' | 'after'> = new Map([
  ['before', 'before'],
  ['before-json', 'before'],
  ['after', 'after'],
  ['after-json', 'after'],
]);

/** The text of a neighbour as a meta. */
export function neighbourMeta(side: 'before' | 'after', text: string): XliffMeta {
  if (isXmlText(text)) return { kind: 'meta', type: side, text };
  return { kind: 'meta', type: `${side}-json`, text: toXmlJson(text) };
}

/** On which side the neighbour stands whose text the meta has; `undefined` where it says something else. */
export function neighbourSide({ type }: XliffMeta): 'before' | 'after' | undefined {
  return SIDES.get(type);
}

/** The text of the neighbour that the meta has. */
export function readNeighbour(unit: string, { type, text }: XliffMeta): string {
  return type.endsWith('-json') ? parsed(unit, type, text) : text;
}

function parsed(unit: string, type: string, text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new TarjomanError('BAD_FORMAT', noText(unit, type), { cause });
  }
  if (typeof value === 'string') return value;
  throw new TarjomanError('BAD_FORMAT', noText(unit, type));
}

function noText(unit: string, type: string): string {
  return `the metadata "${type}" of unit ${unit} is no string of JSON: correct or remove it`;
}
