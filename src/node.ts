/**
 * What needs a file system: text files, memories and glossaries, read strictly and written whole or not at all. For Node
 * only.
 *
 * @module
 */
export type { GlossaryFinding, GlossaryReadOptions } from './formats/glossary-finding.js';
export { readTextFile, writeFileWhole } from './store/files.js';
export { type OpenGlossaryOptions, openGlossary } from './store/glossary-file.js';
export { type OpenMemoryOptions, type OpenWritableOptions, openMemory } from './store/memory-file.js';
export type { MemoryLanguages } from './store/unknown-languages.js';
export type { ReadonlyMemory, WritableMemory } from './store/writable-memory.js';
