/** Properties of TMX that are fields of a unit here. */
import type { Property, SentenceLengths, UnitState } from '../../tm/unit.js';
import { PROPERTY } from './names.js';

/** Takes what has a field of a unit out of lists of properties; the others stay there. */
export class Fields {
  readonly #unit: Property[];
  readonly #source: Property[];

  constructor(unit: Property[], source: Property[]) {
    this.#unit = unit;
    this.#source = source;
  }

  /** The first property of a type in the unit's list, if its text is of the right form. */
  take(type: string, fits: (text: string) => boolean = () => true): string | undefined {
    return takeProperty(this.#unit, (property) => property.type === type && fits(property.text))?.text;
  }

  /** A neighbour: tools keep it with the unit or with its source. */
  neighbour(types: ReadonlySet<string>): string | undefined {
    const fits = ({ type }: Property): boolean => types.has(type);
    const found = takeProperty(this.#unit, fits) ?? takeProperty(this.#source, fits);
    if (found === undefined || !found.type.startsWith('x-context-')) return found?.text;
    return /^<seg>([^<>]*)<\/seg>$/.exec(found.text)?.[1] ?? found.text; // memoQ has it with its element
  }

  score(): number | undefined {
    const text = this.take(PROPERTY.score, (each) => /^[\d.]+(?:e-\d+)?$/.test(each) && Number(each) <= 1);
    return text === undefined ? undefined : Number(text);
  }

  state(): UnitState | undefined {
    const text = this.take(PROPERTY.state, isState);
    return text !== undefined && isState(text) ? text : undefined;
  }

  crossing(): true | undefined {
    return this.take(PROPERTY.crossing, (each) => each === 'yes') === undefined ? undefined : true;
  }

  paragraph(): number | undefined {
    const text = this.take(PROPERTY.paragraph, (each) => /^\d{1,15}$/.test(each));
    return text === undefined ? undefined : Number(text);
  }

  /** As in `9 8 / 27`. */
  sentences(): SentenceLengths | undefined {
    const text = this.take(PROPERTY.sentences, (each) => /^(?:\d{1,15} )*\/(?: \d{1,15})*$/.test(each));
    if (text === undefined) return undefined;
    const [source = '', target = ''] = text.split('/').map((half) => half.trim());
    const lengths = (half: string): number[] => (half === '' ? [] : half.split(' ').map(Number));
    return { source: lengths(source), target: lengths(target) };
  }
}

const STATES: readonly string[] = ['initial', 'translated', 'reviewed', 'final'] satisfies UnitState[];

function isState(text: string): text is UnitState {
  return STATES.includes(text);
}

function takeProperty(properties: Property[], fits: (property: Property) => boolean): Property | undefined {
  const at = properties.findIndex((property) => property.lang === undefined && fits(property));
  return at < 0 ? undefined : properties.splice(at, 1)[0];
}
