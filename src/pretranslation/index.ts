/**
 * Pretranslation: what memories and a glossary know of a document, put into it before a translator opens it.
 *
 * @module
 */
export type { PretranslationGlossary, PretranslationMemory, PretranslationOptions } from './options.js';
export type { CandidateBand, PretranslationSummary } from './summary.js';
export { type TextDocumentOptions, textDocument } from './text-document.js';
export { pretranslate, streamPretranslation } from './xliff/pretranslate.js';
export { pretranslateXliff12, streamXliff12Pretranslation } from './xliff12/pretranslate.js';
