/** The way of two raw texts through the aligner: cut, read, aligned, and what users should know about it. */
import type { Warning } from '../errors.js';
import { TarjomanError } from '../errors.js';
import type { LexiconData } from '../lexicon/lexicon.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { primaryLanguage } from '../text/language.js';
import type { Segment } from '../text/sentences/segment.js';
import { segment } from '../text/sentences/segment.js';
import type { AlignOptions } from './align.js';
import type { Alignment, Bead } from './alignment.js';
import { beadsOf } from './bead-list.js';
import type { Evidence } from './evidence.js';
import { checkScripts, isArabicScript } from './scripts.js';
import type { AlignedSentences } from './sentences.js';
import { alignSides, evidenceOf } from './sentences.js';
import type { NoteMore } from './side.js';
import { readSide } from './side.js';
import type { Texts } from './straddles.js';
import type { Weights } from './weights.js';

/** {@link align} by given weights. */
export function alignTexts(source: string, target: string, options: AlignOptions, weights: Weights): Alignment {
  const read = readTexts(source, target, options);
  const evidence = evidenceIn(read, options, weights);
  return alignmentOf(read, alignSides(evidence, read.texts), evidence);
}

/** Two texts cut into sentences. */
export interface ReadTexts {
  /** The alignment as far as it is known before its beads; scripts are checked. */
  readonly begun: Omit<Alignment, 'beads'>;
  /** The texts of the sentences. */
  readonly texts: Texts;
}

/** Cuts two texts into sentences and checks that they can be aligned. */
export function readTexts(source: string, target: string, options: AlignOptions): ReadTexts {
  const { from = 'fa', to = 'en', lines = false } = options;
  const sourceSegments = segment(source, { lang: from, lines });
  const targetSegments = segment(target, { lang: to, lines });
  if (sourceSegments.length === 0 || targetSegments.length === 0) {
    const side = sourceSegments.length === 0 ? 'source' : 'target';
    throw new TarjomanError('EMPTY_SIDE', `the ${side} has no text: give two texts that translate each other`);
  }
  return {
    begun: {
      sourceLang: from,
      targetLang: to,
      sourceText: source,
      targetText: target,
      source: sourceSegments,
      target: targetSegments,
      warnings: checkScripts(source, target, from, to),
    },
    texts: { source: sourceSegments.map(({ text }) => text), target: targetSegments.map(({ text }) => text) },
  };
}

/**
 * All that is known of two texts before they are aligned.
 *
 * @param more - Notes what else is known of the source sentences.
 */
export function evidenceIn(
  { begun, texts }: ReadTexts,
  options: AlignOptions,
  weights: Weights,
  more?: NoteMore,
): Evidence {
  const { sourceLang, targetLang, sourceText, targetText } = begun;
  const own = primaryLanguage(sourceLang);
  const other = primaryLanguage(targetLang);
  const lexicon = lexiconFor(own, other, options.lexicon);
  const { glossary, lines } = options;
  const shared = {
    ...(lexicon && { lexicon }),
    ...(glossary && { glossary }),
    oneScript: isArabicScript(sourceText) === isArabicScript(targetText),
  };
  const swapped = lexicon !== undefined && own === primaryLanguage(lexicon.to);
  const readingOf = (lang: string, segments: readonly Segment[]) => ({
    ...shared,
    lang,
    side: (lang === own) === swapped ? ('target' as const) : ('source' as const),
    ...(lines ? {} : { paragraphs: segments.map(({ paragraph }) => paragraph) }),
  });
  return evidenceOf(
    readSide(texts.source, { ...readingOf(own, begun.source), ...(more && { more }) }),
    readSide(texts.target, readingOf(other, begun.target)),
    weights,
  );
}

/** The alignment that users get, with what they should know about it. */
export function alignmentOf({ begun }: ReadTexts, aligned: AlignedSentences, evidence: Evidence): Alignment {
  const beads = beadsOf(aligned);
  const warnings = [...begun.warnings];
  if (aligned.narrowed)
    warnings.push({
      code: 'NARROW_BAND',
      message:
        'the texts are long and little ties them: not all ways were looked at; look at the pairs of low confidence',
    });
  warnings.push(...warnOfLoneText(beads, evidence.source.lengths, evidence.target.lengths));
  return { ...begun, beads, warnings };
}

/** Reading a lexicon takes longer than aligning a page, so each is read once. */
const LEXICONS = new WeakMap<LexiconData, Lexicon>();

/** The lexicon ready to be asked, whichever of the two languages is its own; none where it is for others. */
function lexiconFor(own: string, other: string, data: LexiconData | undefined): Lexicon | undefined {
  if (data === undefined) return undefined;
  const languages = [data.from ?? 'fa', data.to ?? 'en'].map(primaryLanguage).sort();
  if (languages.join() !== [own, other].sort().join()) return undefined;
  const lexicon = LEXICONS.get(data) ?? Lexicon.from(data);
  LEXICONS.set(data, lexicon);
  return lexicon;
}

/** More of the text than this without a sure counterpart, and the two are hardly translations of each other. */
const MOST_ALONE = 0.5;

function warnOfLoneText(beads: readonly Bead[], sourceLengths: Float64Array, targetLengths: Float64Array): Warning[] {
  let alone = 0;
  let all = 0;
  for (const { source, target, score } of beads) {
    let length = 0;
    for (const i of source) length += sourceLengths[i] as number;
    for (const j of target) length += targetLengths[j] as number;
    all += length;
    alone += source.length === 0 || target.length === 0 ? length : (1 - score) * length;
  }
  if (alone <= MOST_ALONE * all) return [];
  const share = Math.round((100 * alone) / all);
  return [
    {
      code: 'MOSTLY_UNALIGNED',
      message: `${share} % of the text found no counterpart, or none that is sure: do the two texts translate each other?`,
    },
  ];
}
