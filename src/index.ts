/**
 * Persian-English translation memory, sentence aligner and glossary for diplomatic text.
 *
 * @module
 */
export {
  type AlignAsyncOptions,
  type AlignProgress,
  alignAsync,
  type Embedder,
  type PairScorer,
  type SpanPair,
  type Translator,
} from './align/async.js';
export {
  type Alignment,
  type AlignOptions,
  align,
  type Bead,
  type RecognizedTerm,
  type TermRecognizer,
} from './align/index.js';
export { type ErrorCode, type Place, TarjomanError, type Warning, type WarningCode } from './errors.js';
export {
  type Concept,
  type Domain,
  type EditorialStatus,
  Glossary,
  type Kind,
  type LangSection,
  type Link,
  type LookupOptions,
  type LookupResult,
  type Note,
  type PartOfSpeech,
  preferredTerm,
  type Region,
  type SourcedText,
  type Term,
  type TermMatch,
  type TermStatus,
} from './glossary/index.js';
export { Lexicon, type LexiconData } from './lexicon/index.js';
export { type Segment, type SegmentOptions, segment, type Word, words } from './text/index.js';
export {
  type Concordance,
  type ConcordanceOptions,
  type Content,
  type Edit,
  type FoundMatch,
  type Fragment,
  type FragmentOptions,
  type Inline,
  type InlineCode,
  isEmpty,
  type Match,
  type MatchData,
  type Origin,
  type Penalty,
  plainText,
  type SearchOptions,
  type SentenceLengths,
  type ToUnitsOptions,
  TranslationMemory,
  toUnits,
  type Unit,
} from './tm/index.js';
