/**
 * What needs a file system: text files and memories, read strictly and written whole or not at all. For Node only.
 *
 * @module
 */
export { readTextFile, writeFileWhole } from './store/files.js';
export { type OpenMemoryOptions, type OpenWritableOptions, openMemory } from './store/memory-file.js';
export type { MemoryLanguages } from './store/unknown-languages.js';
export type { ReadonlyMemory, WritableMemory } from './store/writable-memory.js';
