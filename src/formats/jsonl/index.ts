export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Loss, LossKind } from '../losses.js';
export { Losses } from '../losses.js';
export type { JsonlReadOptions } from './read.js';
export { parseJsonl, readJsonl } from './read.js';
export type { JsonlWriteOptions } from './write.js';
export { jsonlLosses, streamJsonl, writeJsonl } from './write.js';
