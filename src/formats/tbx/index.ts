export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Finding } from '../finding.js';
export type { GlossaryLoss, GlossaryLossKind } from '../glossary-losses.js';
export { GlossaryLosses } from '../glossary-losses.js';
export type { XmlAttributes } from '../xml-element.js';
export type {
  TbxComment,
  TbxDoctype,
  TbxElement,
  TbxEnd,
  TbxInstruction,
  TbxPart,
  TbxRemark,
  TbxStart,
} from './document.js';
export type { TbxVersion } from './names.js';
export type { TbxReadOptions, TbxSkipped } from './read.js';
export { parseTbx, readTbx } from './read.js';
export type { TbxPartOptions } from './read-parts.js';
export { parseTbxParts, readTbxParts } from './read-parts.js';
export { streamTbxFindings, validateTbx } from './validate.js';
export type { TbxWriteOptions } from './write.js';
export { tbxLosses, writeTbx } from './write.js';
export { streamTbxParts, writeTbxParts } from './write-parts.js';
