export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Finding } from '../finding.js';
export type { Loss, LossKind } from '../losses.js';
export { Losses } from '../losses.js';
export type { XmlAttributes, XmlElement } from '../xml-element.js';
export type {
  Annotated,
  Direction,
  Inherited,
  Remark,
  Space,
  XliffData,
  XliffEnd,
  XliffFile,
  XliffGroup,
  XliffIgnorable,
  XliffNode,
  XliffNote,
  XliffPart,
  XliffPartNode,
  XliffSegment,
  XliffSkeleton,
  XliffStart,
  XliffText,
  XliffUnit,
} from './document.js';
export { xliffLosses } from './losses.js';
export type {
  MatchType,
  XliffGlossary,
  XliffGlossEntry,
  XliffGlossText,
  XliffGlossTranslation,
  XliffMatch,
  XliffMatches,
  XliffMeta,
  XliffMetadata,
  XliffMetaGroup,
  XliffModule,
} from './modules.js';
export type { XliffReadOptions } from './read.js';
export { parseXliff, readXliff } from './read.js';
export type { XliffPartOptions } from './read-parts.js';
export { parseXliffParts, readXliffParts } from './read-parts.js';
export type { XliffWriteOptions } from './unit-parts.js';
export { streamXliffFindings, validateXliff } from './validate.js';
export { streamXliff, writeXliff } from './write.js';
export { streamXliffParts, writeXliffParts } from './write-parts.js';
