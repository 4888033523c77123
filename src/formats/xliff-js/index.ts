export type { Loss, LossKind } from '../losses.js';
export type {
  XliffJs,
  XliffJsCode,
  XliffJsCodeBody,
  XliffJsElement,
  XliffJsEntry,
  XliffJsGroup,
  XliffJsNamespace,
  XliffJsText,
} from './document.js';
export type { XliffJsFile } from './files.js';
export { readWithXliffJs, writeWithXliffJs } from './files.js';
export type { XliffJsReadOptions } from './from-document.js';
export { fromXliffJs } from './from-document.js';
export type { XliffJsExport } from './to-document.js';
export { toXliffJs } from './to-document.js';
