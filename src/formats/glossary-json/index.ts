export type { GlossaryFinding, GlossaryReadOptions } from '../glossary-finding.js';
export type { GlossaryLoss, GlossaryLossKind } from '../glossary-losses.js';
export { GlossaryLosses } from '../glossary-losses.js';
export { parseGlossaryJson } from './read.js';
export { glossaryJsonLosses, writeGlossaryJson } from './write.js';
