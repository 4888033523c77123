/**
 * Word forms: the words that an inflected word may be a form of.
 *
 * @module
 */
export { baseForms } from './forms.js';
