/** The parts of an XLIFF 1 document on their way through: a unit waits until the text after it is known. */
import { isLanguage } from '../../formats/language.js';
import { CodeReader } from '../../formats/xliff12/code-reader.js';
import type { Xliff12File, Xliff12Head, Xliff12Part, Xliff12Unit } from '../../formats/xliff12/document.js';
import { Namespaces } from '../../internal/namespaces.js';
import { isXmlText } from '../../internal/xml-escape.js';
import { plainText } from '../../tm/content.js';
import type { Surroundings } from '../../tm/explain/context.js';
import { documentTarget } from '../languages.js';
import type { PretranslationOptions } from '../options.js';
import { Passage } from '../passage.js';
import { findForSegment, type SegmentFindings, UnitBudget } from '../segment.js';
import { SummaryCounter } from '../summary.js';
import { TermFinder } from '../terms.js';
import type { DocumentForm } from './candidate.js';
import { withoutEarlier } from './earlier.js';
import { type DividedUnit, divide, type FoundSegment } from './segments.js';
import { annotatedUnit } from './unit.js';

/** A unit that waits for the text after it. */
interface WaitingUnit extends DividedUnit {
  readonly original: Xliff12Unit;
  readonly clean: Xliff12Unit;
  readonly translate: boolean;
}

/** The languages of a file. */
interface FileLanguages {
  readonly source: string;
  readonly target: string;
  readonly terms: TermFinder;
}

/** Takes the parts of one document in order, and gives them back with additions. */
export class Xliff12Pretranslation {
  readonly #options: PretranslationOptions;
  readonly #counter = new SummaryCounter();
  readonly #namespaces = new Namespaces();
  readonly #passage = new Passage<Xliff12Part, WaitingUnit>((unit, places) => this.#pretranslated(unit, places));
  /** The heads that are open, and whether what is in them is to be translated. */
  readonly #open: { readonly kind: Xliff12Head['kind']; readonly translate: boolean }[] = [];
  #form: DocumentForm = { version: '1.2', prefix: '' };
  #languages: FileLanguages | undefined;
  #units = 0;

  constructor(options: PretranslationOptions) {
    this.#options = options;
  }

  /** Takes the next part and gives those that are complete. */
  add(part: Xliff12Part): Xliff12Part[] {
    switch (part.kind) {
      case 'trans-unit':
        return this.#unit(part);
      case 'end':
        this.#namespaces.pop();
        return [...(this.#open.pop()?.kind === 'file' ? this.#passage.end() : []), ...this.#passage.pass(part)];
      case 'other':
        return this.#passage.pass(part);
      default:
        return this.#head(part);
    }
  }

  /** The document ends: tells what was found. */
  end(): Xliff12Part[] {
    const rest = this.#passage.end();
    this.#options.onDone?.(this.#counter.summary());
    return rest;
  }

  #head(part: Xliff12Head): Xliff12Part[] {
    this.#namespaces.push(part.attributes);
    const translate = 'translate' in part ? part.translate : undefined;
    this.#open.push({ kind: part.kind, translate: translate ?? this.#open.at(-1)?.translate ?? true });
    if (part.kind === 'xliff') this.#form = { version: part.version, prefix: part.prefix ?? '' };
    return this.#passage.pass(part.kind === 'file' ? this.#file(part) : part);
  }

  /** The file, with the language that it is to be translated into where it does not say that. */
  #file(file: Xliff12File): Xliff12File {
    this.#passage.begin(file.original ?? '');
    const source = tagOf(file.sourceLanguage);
    this.#languages = undefined;
    if (source === undefined) return file;
    const target = documentTarget(source, tagOf(file.targetLanguage), this.#options.targetLang);
    this.#languages = { source, target, terms: new TermFinder(this.#options.glossary, source, target) };
    return file.targetLanguage === undefined ? { ...file, targetLanguage: target } : file;
  }

  #unit(original: Xliff12Unit): Xliff12Part[] {
    this.#units += 1;
    const clean = withoutEarlier(original);
    const divided = divide(clean);
    if (divided.segments.length === 0) return this.#passage.pass(original);
    const translate = original.translate ?? this.#open.at(-1)?.translate ?? true;
    const name = original.id || `u${this.#units}`;
    const isAlone = divided.segments.length === 1;
    const named = divided.segments.map(({ mid, source }) => ({
      name: isAlone || mid === undefined ? name : `${name}.${mid}`,
      text: plainText(source),
    }));
    return this.#passage.unit({ ...divided, original, clean, translate }, named);
  }

  #pretranslated(
    { original, clean, translate, ...divided }: WaitingUnit,
    places: readonly Surroundings[],
  ): Xliff12Unit {
    const languages = this.#languages;
    const found: FoundSegment[] = [];
    if (translate && languages !== undefined) {
      this.#namespaces.push(original.attributes);
      const { source: sourceLang, target: targetLang, terms } = languages;
      const budget = new UnitBudget();
      divided.segments.forEach((segment, i) => {
        const query = {
          source: new CodeReader(this.#namespaces).read(segment.source),
          sourceLang,
          targetLang,
          context: places[i] ?? {},
        };
        const asked = { source: segment.source, query, target: segment.wanted };
        found.push({ segment, findings: speakable(findForSegment(asked, terms, this.#options, budget)) });
      });
      this.#namespaces.pop();
    }
    const { unit, marked } = annotatedUnit(original, clean, divided, found, this.#form);
    found.forEach(({ findings: { count } }, i) => {
      if (count !== undefined) this.#counter.add({ ...count, terms: marked[i] ?? 0 });
    });
    return unit;
  }
}

/** The findings without a translation that has what XML cannot hold: XLIFF 1 has no element for that. */
function speakable(findings: SegmentFindings): SegmentFindings {
  const { target, count, ...rest } = findings;
  if (target === undefined || isXmlText(plainText(target))) return findings;
  return { ...rest, ...(count !== undefined && { count: { ...count, target: 'none' as const } }) };
}

/** A language tag; many files have an underscore in it. */
function tagOf(written: string | undefined): string | undefined {
  const tag = written?.trim().replaceAll('_', '-');
  return tag !== undefined && isLanguage(tag) ? tag : undefined;
}
