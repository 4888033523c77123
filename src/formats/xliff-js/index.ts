export type { XliffJsExport } from './convert.js';
export { fromXliffJs, toXliffJs } from './convert.js';
export type {
  XliffJs,
  XliffJsCode,
  XliffJsCodeBody,
  XliffJsEntry,
  XliffJsGroup,
  XliffJsNamespace,
  XliffJsText,
} from './document.js';
export type { XliffJsFile } from './files.js';
export { readWithXliffJs, writeWithXliffJs } from './files.js';
export type { Loss, LossKind } from './losses.js';
