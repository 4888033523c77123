export type { BreakRule, LanguageMap, LanguageRules, SegmentationRules } from '../../text/sentences/rules.js';
export { parseSrx } from './read.js';
export { writeSrx } from './write.js';
