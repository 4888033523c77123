export type { TmxWriteOptions } from './write.js';
export { streamTmx, writeTmx } from './write.js';
