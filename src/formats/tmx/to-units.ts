/** Translation units of TMX, in any number of languages, into units of two. */
import { TarjomanError } from '../../errors.js';
import { copied } from '../../internal/interned.js';
import { isEmpty } from '../../tm/content.js';
import type { Details, Origin, Unit } from '../../tm/unit.js';
import type { Draft } from '../draft.js';
import { isLanguage, noLanguage } from '../language.js';
import type { LossKind } from '../losses.js';
import { UnitIds } from '../unit-ids.js';
import type { TmxPart, TmxUnit } from './document.js';
import type { PartPlace } from './document-reader.js';
import { Fields } from './fields.js';
import { spellLanguage } from './languages.js';
import { FILE, SIDE_FACTS, UNIT_FACTS } from './names.js';
import { lossesOfPart, rewritingLossesOf } from './part-losses.js';
import { readDetails, withIdentifier } from './read-details.js';
import type { TmxReadOptions } from './read-options.js';
import { chooseSides, languageOf, type Side, sidesOf } from './sides.js';

/** Makes units of the parts of one document. */
export class UnitMaker {
  readonly #options: TmxReadOptions;
  readonly #source: string | undefined;
  readonly #target: string | undefined;
  readonly #emit: (unit: Unit) => void;
  readonly #ids = new UnitIds();
  #sourceLang: string | undefined;
  #units = 0;
  /** Of the last unit: units of one document share it. */
  #origin: Origin = { document: '' };

  constructor(options: TmxReadOptions, emit: (unit: Unit) => void) {
    this.#options = options;
    this.#source = asked('sourceLang', options.sourceLang);
    this.#target = asked('targetLang', options.targetLang);
    this.#emit = emit;
  }

  /** The next part of the document. */
  add(part: TmxPart, place: PartPlace): void {
    const made = part.kind === 'tu' ? this.#addUnit(part, place) : NOTHING;
    if (part.kind === 'header') this.#sourceLang = languageOf(part.attributes.srclang);
    const { onLoss, rewriting = false } = this.#options;
    if (onLoss === undefined) return;
    const lost = new Set([...made.lost, ...lossesOfPart(part)]);
    if (rewriting) for (const kind of [...made.lostByRewriting, ...rewritingLossesOf(part)]) lost.add(kind);
    if (lost.size > 0) onLoss(part.kind === 'tu' ? this.#nameOf(part) : '(document)', [...lost]);
  }

  /** What a unit is called in a report: as its identifier will be, without mending. */
  #nameOf({ attributes: { tuid = '' } }: TmxUnit): string {
    return tuid === '' ? `tu${this.#units}` : tuid;
  }

  #addUnit(unit: TmxUnit, place: PartPlace): Made {
    this.#units += 1;
    const sides = sidesOf(unit);
    const sourceLang = this.#source ?? languageOf(unit.attributes.srclang) ?? this.#sourceLang ?? sides[0]?.lang ?? '';
    const { source, targets } = chooseSides(sides, sourceLang, this.#target);
    if (source === undefined || isEmpty(source.text)) {
      this.#options.onSkipped?.({ missing: 'source', unit, ...place });
      return NOTHING;
    }
    this.#sourceLang ??= source.lang;
    const whole = targets.filter(({ text }) => !isEmpty(text));
    if (whole.length === 0) {
      this.#options.onSkipped?.({ missing: 'target', unit, ...place });
      return NOTHING;
    }
    const fields = new Fields();
    for (const each of this.#make(unit, source, whole, fields, place)) this.#emit(each);
    return {
      lost: sides.length > 1 + targets.length ? ['other-languages'] : [],
      lostByRewriting: [
        ...(targets.length > 1 ? (['divided'] as const) : []),
        ...(fields.foreignNeighbours ? (['properties'] as const) : []),
      ],
    };
  }

  /** A unit for each target; what they have in common is read once, and theirs together. */
  #make(unit: TmxUnit, source: Side, targets: readonly Side[], fields: Fields, place: PartPlace): Unit[] {
    const ofUnit = readDetails(UNIT_FACTS, unit, (property) => fields.take(property));
    const ofSource = readDetails(SIDE_FACTS, source.variant, (property) => fields.takeNeighbour(property, true));
    const document = fields.document ?? fileOf(ofUnit) ?? this.#options.document ?? '';
    if (this.#origin.document !== document) this.#origin = { document: copied(document) };
    const origin = this.#origin;
    const sourceLang = this.#source ?? checked(source.lang, place);
    return targets.map((target) => {
      const { tuid = '' } = unit.attributes;
      const id = this.#ids.take(document, tuid === '' ? `tu${this.#units}` : tuid);
      const made: Draft<Unit> = {
        id,
        source: source.text,
        target: target.text,
        sourceLang,
        targetLang: this.#target ?? checked(target.lang, place),
        origin,
      };
      if (fields.otherOrigins !== undefined) made.otherOrigins = fields.otherOrigins;
      if (fields.score !== undefined) made.score = fields.score;
      if (fields.crossing !== undefined) made.crossing = fields.crossing;
      if (fields.before !== undefined) made.before = fields.before;
      if (fields.after !== undefined) made.after = fields.after;
      if (fields.paragraph !== undefined) made.paragraph = fields.paragraph;
      if (fields.sentences !== undefined) made.sentences = fields.sentences;
      if (fields.state !== undefined) made.state = fields.state;
      const written = tuid === id || /^$|\s/.test(tuid) ? ofUnit : withIdentifier(tuid, ofUnit);
      const ofTarget = readDetails(SIDE_FACTS, target.variant, NONE);
      if (written !== undefined || ofSource !== undefined || ofTarget !== undefined) {
        made.details = {
          ...(written !== undefined && { unit: written }),
          ...(ofSource !== undefined && { source: ofSource }),
          ...(ofTarget !== undefined && { target: ofTarget }),
        };
      }
      return made;
    });
  }
}

/** What became of a unit of the file, beside units of the memory. */
interface Made {
  readonly lost: readonly LossKind[];
  readonly lostByRewriting: readonly LossKind[];
}

const NOTHING: Made = { lost: [], lostByRewriting: [] };

/** Of a target's properties no field is made. */
const NONE = (): boolean => false;

/** The file that OmegaT says a unit comes from. */
function fileOf(details: Details | undefined): string | undefined {
  return details?.properties?.find(({ type }) => type === FILE)?.text;
}

function checked(tag: string, place: PartPlace): string {
  if (isLanguage(tag)) return tag;
  throw new TarjomanError('BAD_FORMAT', noLanguage(tag), place);
}

/** A language that the caller asks for. */
function asked(name: string, tag: string | undefined): string | undefined {
  if (tag === undefined) return undefined;
  const spelt = spellLanguage(tag);
  if (isLanguage(spelt)) return spelt;
  throw new TarjomanError('BAD_ARGUMENT', noLanguage(tag, name));
}
