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
import { documentTarget } from '../languages.js';
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
  readonly translate: boolean;
  readonly segments: readonly XliffSegment[];
}

/** Takes the parts of one document in order, and gives them back with additions. */
export class XliffPretranslation {
  readonly #options: PretranslationOptions;
  readonly #counter = new SummaryCounter();
  readonly #namespaces = new Namespaces();
  readonly #passage = new Passage<XliffPart, WaitingUnit>((unit, places) => this.#pretranslated(unit, places));
  /** Whether the open document, files and groups are to be translated. */
  readonly #translate: boolean[] = [];
  #terms: TermFinder | undefined;
  #sourceLang = '';
  #targetLang = '';

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
        this.#translate.pop();
        this.#namespaces.pop();
        return [...(this.#translate.length === 1 ? this.#passage.end() : []), ...this.#passage.pass(part)];
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
    this.#sourceLang = part.srcLang;
    this.#targetLang = target;
    this.#terms = new TermFinder(this.#options.glossary, part.srcLang, target);
    const start = { ...part, trgLang: target, attributes: { ...DECLARATIONS, ...part.attributes } };
    this.#enter(start);
    return start;
  }

  #enter(part: XliffStart | XliffFile | XliffGroup): void {
    this.#namespaces.push(part.attributes);
    const translate = part.kind === 'xliff' ? undefined : part.translate;
    this.#translate.push(translate ?? this.#translate.at(-1) ?? true);
  }

  #unit(original: XliffUnit): XliffPart[] {
    const clean = withoutEarlier(original);
    const segments = clean.unit.content.filter((part) => part.kind === 'segment');
    if (segments.length === 0) return this.#passage.pass(original);
    const translate = original.translate ?? this.#translate.at(-1) ?? true;
    const named = segments.map(({ id, source }, i) => ({
      name: segments.length === 1 ? original.id : `${original.id}.${id ?? i + 1}`,
      text: plainText(source.content),
    }));
    return this.#passage.unit({ ...clean, original, translate, segments }, named);
  }

  #pretranslated(
    { original, unit, markers, segments, translate }: WaitingUnit,
    places: readonly Surroundings[],
  ): XliffUnit {
    const findings = new Map<XliffSegment, SegmentFindings>();
    const terms = this.#terms;
    if (translate && terms !== undefined) {
      this.#namespaces.push(unit.attributes);
      const groups = (unit.modules ?? []).flatMap((module) => (module.kind === 'metadata' ? module.groups : []));
      const codes = new CodeReader(unit, groups, this.#namespaces);
      const budget = new UnitBudget();
      segments.forEach((segment, i) => {
        const asked = this.#asked(segment, codes, places[i] ?? {});
        const found = findForSegment(asked, terms, this.#options, budget);
        if (found.count !== undefined) this.#counter.add(found.count);
        findings.set(segment, found);
      });
      this.#namespaces.pop();
    }
    return annotatedUnit(original, { unit, markers }, findings);
  }

  #asked(segment: XliffSegment, codes: CodeReader, context: Surroundings): DocumentSegment {
    const { content } = segment.source;
    const query = {
      source: codes.read(content, 'source'),
      sourceLang: this.#sourceLang,
      targetLang: this.#targetLang,
      context,
    };
    return { source: content, query, target: targetOf(segment) };
  }
}

/** The prefixes of the modules that are written, so that not every element declares its own. */
const DECLARATIONS = { 'xmlns:mtc': MATCHES, 'xmlns:gls': GLOSSARY, 'xmlns:mda': METADATA };

/** Whether a segment may get a translation: one that has none yet, and whose codes have both halves in it. */
function targetOf({ source, target, state = 'initial' }: XliffSegment): DocumentSegment['target'] {
  const isInitial = state === 'initial';
  if (target !== undefined && target.content.length > 0) {
    // Many tools begin with a copy of the source, which is no translation as long as nobody says so.
    if (!isInitial || plainText(target.content) !== plainText(source.content)) return 'there';
  }
  const { content } = source;
  const shares = typeof content !== 'string' && lostHalves(content).has('sc');
  return isInitial && !shares ? 'wanted' : 'unwanted';
}
