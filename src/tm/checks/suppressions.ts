/**
 * Findings that somebody has accepted, kept with the unit as properties of type `tarjoman:suppressed`:
 *
 *     number "3,500": rounded in the speech
 *     KIND   "TEXT" : REASON
 *
 * The text is that of a span of the finding, with `\` before a quotation mark or `\` in it; without it all findings of the
 * kind in the unit are meant. A property and not a note, since translators read notes and every format has properties.
 */
import type { Property, Unit } from '../unit.js';
import { CHECK_KINDS, type CheckFinding, type CheckKind, type StaleSuppression } from './finding.js';

/** The type of the properties. */
const SUPPRESSED = 'tarjoman:suppressed';

/** What a suppression says. */
export interface Suppression {
  /** The kind of finding that is accepted. */
  readonly kind: CheckKind;
  /** The exact text of a span of the finding; absent where all findings of the kind are meant. */
  readonly text?: string;
  /** Why it is no fault. */
  readonly reason: string;
}

/**
 * A suppression as the property of a unit.
 *
 * @example
 * ```ts
 * suppressionProperty({ kind: 'number', text: '3,500', reason: 'rounded in the speech' });
 * // { type: 'tarjoman:suppressed', text: 'number "3,500": rounded in the speech' }
 * ```
 */
export function suppressionProperty({ kind, text, reason }: Suppression): Property {
  const quoted = text === undefined ? '' : ` "${text.replace(/["\\]/gu, '\\$&')}"`;
  return { type: SUPPRESSED, text: `${kind}${quoted}: ${reason}` };
}

const WRITTEN = /^([a-z]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*:\s*(\S.*)$/su;

/** `undefined` where a property is not of the form. */
function readSuppression(written: string): Suppression | undefined {
  const [, name, text, reason] = WRITTEN.exec(written.trim()) ?? [];
  const kind = CHECK_KINDS.find((known) => known === name);
  if (kind === undefined || reason === undefined) return undefined;
  return { kind, reason, ...(text !== undefined && { text: text.replace(/\\(.)/gsu, '$1') }) };
}

/** A property that was met, and whether it has fitted a finding. */
interface Met {
  readonly unit: Unit;
  readonly index: number;
  readonly property: Property;
  readonly suppression: Suppression | undefined;
  fits: boolean;
}

/** The suppressions of the units that are checked. */
export class Suppressions {
  /** Segments that were one unit of a document have its properties in common: one that fits one of them is not stale. */
  readonly #met = new Map<Property, Met>();
  /** By unit and then by what they fit. */
  readonly #units = new Map<number, Map<string, Met[]>>();

  /** Takes those of the next unit. */
  add(unit: Unit, index: number): void {
    for (const property of unit.details?.unit?.properties ?? []) {
      if (property.type !== SUPPRESSED) continue;
      const met = this.#met.get(property) ?? {
        ...{ unit, index, property, fits: false },
        suppression: readSuppression(property.text),
      };
      this.#met.set(property, met);
      if (met.suppression === undefined) continue;
      const ofUnit = this.#units.get(index) ?? new Map<string, Met[]>();
      const key = keyOf(met.suppression.kind, met.suppression.text);
      const list = ofUnit.get(key);
      if (list === undefined) ofUnit.set(key, [met]);
      else list.push(met);
      this.#units.set(index, ofUnit);
    }
  }

  /** Why a finding is accepted; `undefined` where it is not. */
  reasonFor({ index, kind, source, target }: CheckFinding): string | undefined {
    const ofUnit = this.#units.get(index);
    if (ofUnit === undefined) return undefined;
    const texts = [undefined, ...[...source, ...target].map(({ text }) => text)];
    const fitting = texts.flatMap((text) => ofUnit.get(keyOf(kind, text)) ?? []);
    for (const met of fitting) met.fits = true;
    return fitting[0]?.suppression?.reason;
  }

  /** Those that fitted no finding, when all findings were shown; of kinds that were not checked nothing can be said. */
  stale(checked: ReadonlySet<CheckKind>): StaleSuppression[] {
    return [...this.#met.values()].flatMap(({ unit, index, property: { text }, suppression, fits }) => {
      if (fits || (suppression !== undefined && !checked.has(suppression.kind))) return [];
      const why = suppression === undefined ? 'unreadable' : 'unmatched';
      return [{ unit: unit.id, document: unit.origin.document, index, text, why }];
    });
  }
}

function keyOf(kind: CheckKind, text: string | undefined): string {
  return text === undefined ? kind : `${kind} ${text}`;
}
