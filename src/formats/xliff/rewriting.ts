/**
 * What an XLIFF document loses where it is written again from its units, though no text is lost:
 *
 *     <file id="intro" …>        <file id="f1" …>            the writer counts files, and has no name for segments
 *     <segment id="s1">     →    <segment>
 *     <unit id="u1"> a b         <unit id="u1.1"> a          a segment each
 *                                <unit id="u1.2"> b
 *
 * To whoever takes the units elsewhere it means nothing, so it is told only to those who ask. No loss is what the writer
 * says in its own way: the version, prefixes, white space between elements, defaults; an empty target is none.
 */
import type { Content } from '../../tm/content.js';
import type { LossKind } from '../losses.js';
import type { XliffFile, XliffGroup, XliffPart, XliffUnit } from './document.js';
import { isDivided } from './losses.js';
import { PARAGRAPH_TYPE } from './names.js';
import { paragraphOf } from './paragraphs.js';

/** Depth of what stands in the document, and of what stands in a file. */
const [IN_DOCUMENT, IN_FILE] = [1, 2];

/** Takes the parts of one document, in order. */
export class RewritingLosses {
  #files = 0;
  /** How many of document, files and groups are open. */
  #depth = 0;
  /** Document of the units of the open file, or of the last one. */
  #document: string | undefined;
  /** Whether the open file would not be written, since it has no unit. */
  #empty = false;

  /** What of this part is lost; what every reader tells may be among it. */
  add(part: XliffPart): LossKind[] {
    switch (part.kind) {
      case 'xliff':
        this.#depth += 1;
        return part.doctype === undefined ? [] : ['structure'];
      case 'file':
        this.#depth += 1;
        return this.#ofFile(part);
      case 'group':
        this.#depth += 1;
        return this.#ofGroup(part);
      case 'unit':
        this.#empty = false;
        return lossesOfUnit(part);
      case 'end':
        this.#depth -= 1;
        return this.#depth === IN_DOCUMENT && this.#empty ? ['structure'] : [];
    }
  }

  #ofFile({ id, original }: XliffFile): LossKind[] {
    this.#files += 1;
    const kinds: LossKind[] = id === `f${this.#files}` ? [] : ['ids'];
    const document = original ?? id;
    if (document === this.#document) kinds.push('structure'); // both become one file
    this.#document = document;
    // A document without units has a file without a name, which the writer makes again.
    this.#empty = original !== undefined || this.#files > 1;
    return kinds;
  }

  #ofGroup(group: XliffGroup): LossKind[] {
    if (group.type !== PARAGRAPH_TYPE) return []; // which every reader tells
    return this.#depth === IN_FILE + 1 && paragraphOf(group) !== undefined ? [] : ['structure'];
  }
}

function lossesOfUnit(unit: XliffUnit): LossKind[] {
  const { content, originalData = [] } = unit;
  const kinds: LossKind[] = [];
  if (isDivided(unit)) kinds.push('divided');
  else if (content.some(({ kind, id }) => kind === 'segment' && id !== undefined)) kinds.push('ids');
  if (originalData.length > 0) {
    const used = new Set<string>();
    for (const { source, target } of content) for (const text of [source, target]) addReferences(text?.content, used);
    if (originalData.some(({ id }) => !used.has(id))) kinds.push('native-codes'); // without a code nobody has it
  }
  return kinds;
}

/** Adds the identifiers of the original data that codes refer to. */
function addReferences(content: Content = '', used: Set<string>): void {
  if (typeof content === 'string') return;
  for (const part of content) {
    if (typeof part === 'string') continue;
    const { dataRef, dataRefStart, dataRefEnd } = part.attributes;
    for (const id of [dataRef, dataRefStart, dataRefEnd]) if (id !== undefined) used.add(id);
    addReferences(part.content, used);
  }
}
