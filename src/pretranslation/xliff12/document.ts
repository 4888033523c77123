/** The parts of an XLIFF 1 document on their way through: a unit waits until the text after it is known. */
import { isLanguage } from '../../formats/language.js';
import { CodeReader } from '../../formats/xliff12/code-reader.js';
import type { Xliff12File, Xliff12Head, Xliff12Part, Xliff12Unit } from '../../formats/xliff12/document.js';
import { attributesOfTexts, textOf } from '../../formats/xliff12/segments.js';
import { Namespaces } from '../../internal/namespaces.js';
import { isXmlText } from '../../internal/xml-escape.js';
import { plainText } from '../../tm/content.js';
import type { Surroundings } from '../../tm/explain/context.js';
import { checkTarget, documentTarget, type TextLanguages } from '../languages.js';
import type { PretranslationOptions } from '../options.js';
import { Passage } from '../passage.js';
import { type DocumentSegment, findForSegment, type SegmentFindings, UnitBudget } from '../segment.js';
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
  /** Its segments as they are looked for; empty where it is not to be translated. */
  readonly asked: readonly DocumentSegment[];
}

/** The languages of a file. */
interface FileLanguages extends TextLanguages {
  /** Whether the file says itself what it is to be translated into. */
  readonly saysTarget: boolean;
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
    const said = tagOf(file.targetLanguage);
    const target = documentTarget(source, said, this.#options.targetLang);
    this.#languages = {
      source,
      target,
      saysTarget: file.targetLanguage !== undefined,
      terms: new TermFinder(this.#options.glossary, source, target),
    };
    return file.targetLanguage === undefined ? { ...file, targetLanguage: target } : file;
  }

  #unit(original: Xliff12Unit): Xliff12Part[] {
    this.#units += 1;
    const clean = withoutEarlier(original);
    const divided = divide(clean);
    if (divided.segments.length === 0) return this.#passage.pass(original);
    const translate = original.translate ?? this.#open.at(-1)?.translate ?? true;
    const asked = translate && this.#languages !== undefined ? this.#asked(clean, divided, this.#languages) : [];
    const name = original.id || `u${this.#units}`;
    const isAlone = divided.segments.length === 1;
    const named = divided.segments.map(({ mid, source }) => ({
      name: isAlone || mid === undefined ? name : `${name}.${mid}`,
      text: plainText(source),
    }));
    return this.#passage.unit({ ...divided, original, clean, asked }, named);
  }

  /** Reads the codes of segments while the prefixes around them are known. */
  #asked(unit: Xliff12Unit, { segments }: DividedUnit, languages: FileLanguages): DocumentSegment[] {
    const { source: sourceLang, target: targetLang, saysTarget } = languages;
    if (!saysTarget) checkTarget(targetLang, tagOf(textOf(unit, 'target')?.lang));
    this.#namespaces.push({ ...unit.attributes, ...attributesOfTexts(unit) });
    const codes = new CodeReader(this.#namespaces);
    const asked = segments.map(({ source, wanted }) => {
      return { source, query: { source: codes.read(source), sourceLang, targetLang }, target: wanted };
    });
    this.#namespaces.pop();
    return asked;
  }

  #pretranslated({ original, clean, asked, ...divided }: WaitingUnit, places: readonly Surroundings[]): Xliff12Unit {
    const terms = this.#languages?.terms;
    const budget = new UnitBudget();
    const found = divided.segments.flatMap((segment, i): FoundSegment[] => {
      const each = asked[i];
      if (each === undefined || terms === undefined) return [];
      return [{ segment, findings: speakable(findForSegment(each, places[i] ?? {}, terms, this.#options, budget)) }];
    });
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
