export { writeJsonl } from './write.js';
