export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Finding } from '../finding.js';
export type { Loss, LossKind } from '../losses.js';
export { Losses } from '../losses.js';
export type {
  TmxAttributes,
  TmxBody,
  TmxComment,
  TmxDoctype,
  TmxEnd,
  TmxFact,
  TmxHeader,
  TmxHeaderAttribute,
  TmxInstruction,
  TmxMap,
  TmxNote,
  TmxPart,
  TmxProp,
  TmxRemark,
  TmxSegment,
  TmxStart,
  TmxUde,
  TmxUnit,
  TmxUnitAttribute,
  TmxVariant,
  TmxVariantAttribute,
} from './document.js';
export { tmxLosses } from './losses.js';
export { parseTmx, readTmx } from './read.js';
export type { TmxReadOptions, TmxSkipped } from './read-options.js';
export type { TmxPartOptions } from './read-parts.js';
export { parseTmxParts, readTmxParts } from './read-parts.js';
export { streamTmxFindings, validateTmx } from './validate.js';
export type { TmxWriteOptions } from './write.js';
export { streamTmx, writeTmx } from './write.js';
export { streamTmxParts, writeTmxParts } from './write-parts.js';
