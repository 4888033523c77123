export { writeTsv } from './write.js';
