/**
 * A match of a memory as a candidate of XLIFF 1:
 *
 *     <alt-trans mid="1" match-quality="87%" origin="memory.xlf" extradata="tarjoman-m1.1">
 *       <source>…</source> <target>…</target>
 *       <context-group purpose="x-tarjoman-match">
 *         <context context-type="x-document">communique-12</context> <context context-type="x-kind">tm</context> …
 *       </context-group>
 *     </alt-trans>
 *
 * Before version 1.2 a context group needs a name that no other of the file has: there a note says the same.
 *
 * @see XLIFF 1.2, section 2.2.3, element `<alt-trans>`
 */
import { CodeWriter } from '../../formats/xliff12/code-writer.js';
import type { Xliff12AltTrans, Xliff12Part } from '../../formats/xliff12/document.js';
import { validateXliff12 } from '../../formats/xliff12/validate.js';
import { writeXliff12Parts } from '../../formats/xliff12/write-parts.js';
import type { XmlElement } from '../../formats/xml-element.js';
import { type Content, plainText } from '../../tm/content.js';
import { type Candidate, translationOf } from '../candidates.js';
import { type Fact, factsOf, typeOf } from '../match-facts.js';
import { percent } from '../percent.js';
import { xmlText } from '../xml-text.js';

/** What a document is that a candidate is written for. */
export interface DocumentForm {
  /** Its version: `1.0`, `1.1` or `1.2`. */
  readonly version: string;
  /** Prefix of its elements; empty where they have none. */
  readonly prefix: string;
}

/**
 * The candidate.
 *
 * @param id - What tells it from those of others.
 * @param mid - The segment that it is for, where its unit has several.
 */
export function toAltTrans(
  { from: { name }, match }: Candidate,
  id: string,
  mid: string | undefined,
  form: DocumentForm,
): Xliff12AltTrans {
  const { unit, side, repair, score } = match;
  const texts = textsOf(unit[side], repair === undefined ? translationOf(match) : repair.content);
  const facts = [...factsOf(match), { type: 'kind', text: typeOf(match) }];
  return {
    kind: 'alt-trans',
    ...(mid !== undefined && { mid }),
    matchQuality: `${Math.floor(percent(score))}%`,
    origin: xmlText(name),
    attributes: { extradata: id },
    content: [
      { kind: 'source', content: texts.source },
      { kind: 'target', content: texts.target },
      form.version === '1.2' ? contextGroup(facts, form) : { kind: 'note', text: noteOf(facts) },
    ],
  };
}

function contextGroup(facts: readonly Fact[], { prefix }: DocumentForm): XmlElement {
  const before = prefix === '' ? '' : `${prefix}:`;
  return {
    kind: 'element',
    name: `${before}context-group`,
    attributes: { purpose: 'x-tarjoman-match' },
    content: facts.map(({ type, text }) => ({
      kind: 'element',
      name: `${before}context`,
      attributes: { 'context-type': `x-${type}` },
      content: [text],
    })),
  };
}

function noteOf(facts: readonly Fact[]): string {
  return facts.map(({ type, text }) => `${type}: ${text}`).join('; ');
}

interface Texts {
  readonly source: Content;
  readonly target: Content;
}

/** Both texts with their codes; without any where those of the memory break a rule. */
function textsOf(source: Content, target: Content): Texts {
  if (typeof source === 'string' && typeof target === 'string') return plain(source, target);
  try {
    const texts = { source: written(source), target: written(target) };
    return isValid(texts) ? texts : plain(source, target);
  } catch {
    return plain(source, target);
  }
}

function written(content: Content): Content {
  return new CodeWriter().write(content);
}

function plain(source: Content, target: Content): Texts {
  return { source: xmlText(plainText(source)), target: xmlText(plainText(target)) };
}

/** Whether the texts can stand in a document: nothing has looked at the codes of a memory. */
function isValid({ source, target }: Texts): boolean {
  const end: Xliff12Part = { kind: 'end' };
  const parts: Xliff12Part[] = [
    { kind: 'xliff', version: '1.2' },
    { kind: 'file', original: 'f', sourceLanguage: 'fa', targetLanguage: 'en', datatype: 'plaintext' },
    { kind: 'body' },
    {
      kind: 'trans-unit',
      id: 'u',
      content: [
        { kind: 'source', content: '' },
        {
          kind: 'alt-trans',
          content: [
            { kind: 'source', content: source },
            { kind: 'target', content: target },
          ],
        },
      ],
    },
    ...[end, end, end],
  ];
  return validateXliff12(writeXliff12Parts(parts), { flavour: 'strict' }).length === 0;
}
