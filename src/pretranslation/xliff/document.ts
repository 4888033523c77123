/** The parts of an XLIFF 2 document on their way through: a unit waits until the text after it is known. */
import { CodeReader } from '../../formats/xliff/code-reader.js';
import type {
  XliffFile,
  XliffGroup,
  XliffPart,
  XliffSegment,
  XliffStart,
  XliffUnit,
} from '../../formats/xliff/document.js';
import { lostHalves } from '../../formats/xliff/halves.js';
import { GLOSSARY, MATCHES, METADATA } from '../../formats/xliff/names.js';
import { Namespaces } from '../../internal/namespaces.js';
import { plainText } from '../../tm/content.js';
import type { Surroundings } from '../../tm/explain/context.js';
import { isCopy } from '../copies.js';
import { checkTarget, documentTarget, type TextLanguages } from '../languages.js';
import type { PretranslationOptions } from '../options.js';
import { Passage } from '../passage.js';
import { type DocumentSegment, findForSegment, type SegmentFindings, UnitBudget } from '../segment.js';
import { SummaryCounter } from '../summary.js';
import { TermFinder } from '../terms.js';
import { type CleanUnit, withoutEarlier } from './earlier.js';
import { annotatedUnit } from './unit.js';

/** A unit that waits for the text after it. */
interface WaitingUnit extends CleanUnit {
  readonly original: XliffUnit;
  /** Its segments as they are looked for; empty where it is not to be translated. */
  readonly asked: ReadonlyMap<XliffSegment, DocumentSegment>;
  /** The languages that texts put into it must say, since they would inherit another. */
  readonly languages: TextLanguages | undefined;
}

/** What is open around a unit. */
interface Open {
  /** Whether what is in it is to be translated. */
  readonly translate: boolean;
  /** Whether what is in it inherits a language. */
  readonly saysLanguage: boolean;
}

/** Takes the parts of one document in order, and gives them back with additions. */
export class XliffPretranslation {
  readonly #options: PretranslationOptions;
  readonly #counter = new SummaryCounter();
  readonly #namespaces = new Namespaces();
  readonly #passage = new Passage<XliffPart, WaitingUnit>((unit, places) => this.#pretranslated(unit, places));
  /** The document, files and groups that are open. */
  readonly #open: Open[] = [];
  #terms: TermFinder | undefined;
  #languages: TextLanguages = { source: '', target: '' };
  /** Whether the document says itself what it is to be translated into. */
  #saysTarget = false;

  constructor(options: PretranslationOptions) {
    this.#options = options;
  }

  /** Takes the next part and gives those that are complete. */
  add(part: XliffPart): XliffPart[] {
    switch (part.kind) {
      case 'xliff':
        return [this.#start(part)];
      case 'unit':
        return this.#unit(part);
      case 'end':
        this.#open.pop();
        this.#namespaces.pop();
        return [...(this.#open.length === 1 ? this.#passage.end() : []), ...this.#passage.pass(part)];
      default:
        this.#enter(part);
        if (part.kind === 'file') this.#passage.begin(part.original ?? part.id);
        return this.#passage.pass(part);
    }
  }

  /** The document ends: tells what was found. */
  end(): XliffPart[] {
    const rest = this.#passage.end();
    this.#options.onDone?.(this.#counter.summary());
    return rest;
  }

  #start(part: XliffStart): XliffStart {
    const target = documentTarget(part.srcLang, part.trgLang, this.#options.targetLang);
    this.#languages = { source: part.srcLang, target };
    this.#saysTarget = part.trgLang !== undefined;
    this.#terms = new TermFinder(this.#options.glossary, part.srcLang, target);
    const start = { ...part, trgLang: target, attributes: { ...DECLARATIONS, ...part.attributes } };
    this.#enter(start);
    return start;
  }

  #enter(part: XliffStart | XliffFile | XliffGroup): void {
    this.#namespaces.push(part.attributes);
    this.#open.push(this.#inside(part));
  }

  #inside(part: XliffStart | XliffFile | XliffGroup | XliffUnit): Open {
    const { translate = true, saysLanguage = false } = this.#open.at(-1) ?? {};
    return {
      translate: (part.kind === 'xliff' ? undefined : part.translate) ?? translate,
      saysLanguage: saysLanguage || part.attributes?.['xml:lang'] !== undefined,
    };
  }

  #unit(original: XliffUnit): XliffPart[] {
    if (!this.#saysTarget) for (const { target } of original.content) checkTarget(this.#languages.target, target?.lang);
    const clean = withoutEarlier(original);
    const segments = clean.unit.content.filter((part) => part.kind === 'segment');
    if (segments.length === 0) return this.#passage.pass(original);
    const { translate, saysLanguage } = this.#inside(original);
    const asked = translate ? this.#asked(clean.unit, segments) : new Map();
    const named = segments.map(({ id, source }, i) => ({
      name: segments.length === 1 ? original.id : `${original.id}.${id ?? i + 1}`,
      text: plainText(source.content),
    }));
    const languages = saysLanguage ? this.#languages : undefined;
    return this.#passage.unit({ ...clean, original, asked, languages }, named);
  }

  /** Reads the codes of segments while the prefixes around them are known. */
  #asked(unit: XliffUnit, segments: readonly XliffSegment[]): ReadonlyMap<XliffSegment, DocumentSegment> {
    const { source: sourceLang, target: targetLang } = this.#languages;
    this.#namespaces.push(unit.attributes);
    const groups = (unit.modules ?? []).flatMap((module) => (module.kind === 'metadata' ? module.groups : []));
    const codes = new CodeReader(unit, groups, this.#namespaces);
    const asked = segments.map((segment) => {
      const { attributes, content } = segment.source;
      this.#namespaces.push({ ...segment.attributes, ...attributes });
      const query = { source: codes.read(content, 'source'), sourceLang, targetLang };
      this.#namespaces.pop();
      return [segment, { source: content, query, target: targetOf(segment) }] as const;
    });
    this.#namespaces.pop();
    return new Map(asked);
  }

  #pretranslated({ original, asked, languages, ...clean }: WaitingUnit, places: readonly Surroundings[]): XliffUnit {
    const findings = new Map<XliffSegment, SegmentFindings>();
    const budget = new UnitBudget();
    for (const [segment, each] of asked) {
      if (this.#terms === undefined) break;
      const found = findForSegment(each, places[findings.size] ?? {}, this.#terms, this.#options, budget);
      if (found.count !== undefined) this.#counter.add(found.count);
      findings.set(segment, found);
    }
    return annotatedUnit(original, clean, findings, languages);
  }
}

/** The prefixes of the modules that are written, so that not every element declares its own. */
const DECLARATIONS = { 'xmlns:mtc': MATCHES, 'xmlns:gls': GLOSSARY, 'xmlns:mda': METADATA };

/** Whether a segment may get a translation: one that has none yet, and whose codes have both halves in it. */
function targetOf({ source, target, state = 'initial' }: XliffSegment): DocumentSegment['target'] {
  const { content } = source;
  const isInitial = state === 'initial';
  const isTranslated = target !== undefined && target.content.length > 0;
  if (isTranslated && !(isInitial && isCopy(target.content, content))) return 'there';
  const shares = typeof content !== 'string' && lostHalves(content).has('sc');
  return isInitial && !shares ? 'wanted' : 'unwanted';
}
