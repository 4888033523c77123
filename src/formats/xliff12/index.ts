export type { ByteReadable, ByteReader, ByteReadResult, ByteSource } from '../../internal/byte-source.js';
export type { Finding } from '../finding.js';
export type { Loss, LossKind } from '../losses.js';
export { Losses } from '../losses.js';
export type { Remark, Space, XliffNode, XliffPartNode } from '../xliff/document.js';
export type { XmlAttributes, XmlElement } from '../xml-element.js';
export type {
  Xliff12AltTrans,
  Xliff12BinUnit,
  Xliff12Body,
  Xliff12End,
  Xliff12File,
  Xliff12Group,
  Xliff12Head,
  Xliff12HeadNode,
  Xliff12Note,
  Xliff12Other,
  Xliff12Part,
  Xliff12Start,
  Xliff12Text,
  Xliff12Unit,
  Xliff12UnitItem,
} from './document.js';
export type { Xliff12Flavour } from './document-validator.js';
export { xliff12Losses } from './losses.js';
export type { Xliff12ReadOptions } from './read.js';
export { parseXliff12, readXliff12 } from './read.js';
export type { Xliff12PartOptions } from './read-parts.js';
export { parseXliff12Parts, readXliff12Parts } from './read-parts.js';
export type { Xliff12WriteOptions } from './unit-parts.js';
export type { Xliff12ValidateOptions } from './validate.js';
export { streamXliff12Findings, validateXliff12 } from './validate.js';
export { streamXliff12, writeXliff12 } from './write.js';
export { streamXliff12Parts, writeXliff12Parts } from './write-parts.js';
