export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Loss, LossKind } from '../losses.js';
export { Losses } from '../losses.js';
export type { TsvReadOptions } from './read.js';
export { parseTsv, readTsv } from './read.js';
export { streamTsv, tsvLosses, writeTsv } from './write.js';
