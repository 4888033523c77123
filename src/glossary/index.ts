/**
 * The glossary: concepts with their Persian and English terms, looked up by people and recognised in texts.
 *
 * @module
 */
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
export type { LookupOptions, LookupResult } from './lookup/lookup-index.js';
export type { TermMatch } from './recognition/recognizer.js';
