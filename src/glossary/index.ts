/**
 * The glossary: concepts with their Persian and English terms, looked up by people and recognised in texts.
 *
 * @module
 */
export type {
  CheckOptions,
  DiscouragedTerm,
  InconsistentTerm,
  MissingTerm,
  TermFinding,
  TextPair,
} from './checks/finding.js';
export {
  type Concept,
  type Domain,
  type EditorialStatus,
  type Kind,
  type LangSection,
  type Link,
  type Note,
  type PartOfSpeech,
  preferredTerm,
  type Region,
  type SourcedText,
  type Term,
  type TermStatus,
} from './concept.js';
export { Glossary } from './glossary.js';
export type { LookupHow, LookupOptions, LookupResult } from './lookup/result.js';
export type { RecognizeOptions, TermMatch } from './recognition/match.js';
