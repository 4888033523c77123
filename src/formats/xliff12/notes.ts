/** Notes of XLIFF 1 as those of XLIFF 2, which units have. */
import type { XliffNote } from '../xliff/document.js';
import type { Xliff12Note } from './document.js';

/** The note as XLIFF 2 has it. */
export function readNote({ text, lang, annotates }: Xliff12Note): XliffNote {
  return {
    text,
    ...(annotates !== undefined && annotates !== 'general' && { appliesTo: annotates }),
    ...(lang !== undefined && { attributes: { 'xml:lang': lang } }),
  };
}

/** The note as XLIFF 1 has it. */
export function writeNote({ text, appliesTo, attributes }: XliffNote): Xliff12Note {
  const lang = attributes?.['xml:lang'];
  return {
    kind: 'note',
    ...(lang !== undefined && { lang }),
    ...(appliesTo !== undefined && { annotates: appliesTo }),
    text,
  };
}
