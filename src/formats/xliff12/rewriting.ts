/**
 * What an XLIFF 1 document loses where it is written again from its units, though no text is lost: versions before 1.2, a
 * DOCTYPE, files without units or of one document, groups in groups, and division into segments.
 *
 * To whoever takes the units elsewhere it means nothing, so it is told only to those who ask.
 */
import type { LossKind } from '../losses.js';
import type { Xliff12File, Xliff12Head, Xliff12Part, Xliff12Unit } from './document.js';
import { XLIFF_1_2 } from './names.js';

/** Takes the parts of one document, in order. */
export class RewritingLosses {
  readonly #open: Xliff12Head['kind'][] = [];
  #files = 0;
  /** Document and languages of the last file. */
  #file: string | undefined;
  /** Whether the open file would not be written, since it has no unit. */
  #empty = false;

  /** What of this part is lost; what every reader tells may be among it. */
  add(part: Xliff12Part): LossKind[] {
    if (part.kind === 'trans-unit') return this.#ofUnit(part);
    if (part.kind === 'other') return [];
    if (part.kind === 'end') return this.#open.pop() === 'file' && this.#empty ? ['structure'] : [];
    this.#open.push(part.kind);
    switch (part.kind) {
      case 'xliff': {
        const { version, namespace = XLIFF_1_2, doctype } = part;
        return version === '1.2' && namespace === XLIFF_1_2 && doctype === undefined ? [] : ['structure'];
      }
      case 'file':
        return this.#ofFile(part);
      case 'group':
        return this.#open.at(-2) === 'body' ? [] : ['structure'];
      default:
        return [];
    }
  }

  #ofFile({ original = '', sourceLanguage, targetLanguage }: Xliff12File): LossKind[] {
    this.#files += 1;
    const file = JSON.stringify([original, sourceLanguage, targetLanguage]);
    const again = file === this.#file;
    this.#file = file;
    // A document without units has a file without a name, which the writer makes again.
    this.#empty = original !== '' || this.#files > 1;
    return again ? ['structure'] : [];
  }

  #ofUnit({ id, content }: Xliff12Unit): LossKind[] {
    this.#empty = false;
    const kinds: LossKind[] = id === undefined ? ['ids'] : [];
    if (content.some(({ kind }) => kind === 'seg-source')) kinds.push('divided');
    return kinds;
  }
}
