export type { GlossaryFinding, GlossaryReadOptions } from '../glossary-finding.js';
export type { GlossaryLoss, GlossaryLossKind } from '../glossary-losses.js';
export { GlossaryLosses } from '../glossary-losses.js';
export type { GlossaryLang } from './lines.js';
export { omegatLosses } from './losses.js';
export type { OmegatReadOptions } from './read.js';
export { parseOmegat } from './read.js';
export type { OmegatWriteOptions } from './write.js';
export { writeOmegat } from './write.js';
