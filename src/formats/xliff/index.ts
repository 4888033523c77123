export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/utf8.js';
export type { Finding } from '../finding.js';
export { parseXliff, readXliff } from './read.js';
export type { XliffReadOptions } from './read-parts.js';
export { parseXliffParts, readXliffParts } from './read-parts.js';
export { streamXliffFindings, validateXliff } from './validate.js';
export type { XliffWriteOptions } from './write.js';
export { streamXliff, writeXliff } from './write.js';
export { streamXliffParts, writeXliffParts } from './write-parts.js';
