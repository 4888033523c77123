/**
 * A match of a memory as a translation candidate:
 *
 *     <mtc:match id="tarjoman-m1.1" ref="#tarjoman-m1" matchSuitability="87.5" similarity="88.88" type="tm" origin="memory.xlf">
 *       <mda:metadata><mda:metaGroup category="tarjoman">
 *         <mda:meta type="document">communique-12</mda:meta> <mda:meta type="unit">u7</mda:meta>
 *         <mda:meta type="translation">… 8 articles</mda:meta> <mda:meta type="number">8 → 12</mda:meta>     where repaired
 *       </mda:metaGroup></mda:metadata>
 *       <source>…</source> <target>… 12 articles</target>
 *     </mtc:match>
 *
 * @see XLIFF 2.1, section 5.1 Translation Candidates Module
 */
import { CodeWriter } from '../../formats/xliff/code-writer.js';
import type { XliffPart } from '../../formats/xliff/document.js';
import type { XliffMatch, XliffMeta, XliffMetaGroup } from '../../formats/xliff/modules.js';
import { META_CATEGORY } from '../../formats/xliff/names.js';
import { validateXliff } from '../../formats/xliff/validate.js';
import { writeXliffParts } from '../../formats/xliff/write-parts.js';
import { type Content, plainText } from '../../tm/content.js';
import { type Candidate, translationOf } from '../candidates.js';
import type { TextLanguages } from '../languages.js';
import { type Fact, factsOf, typeOf } from '../match-facts.js';
import { percent } from '../percent.js';
import { xmlText } from '../xml-text.js';

/** Sub-type of candidates of which the translation has had numbers or dates exchanged. */
const REPAIRED = 'tarjoman:repaired';

/**
 * The candidate.
 *
 * @param marker - Identifier of the span that it is for.
 * @param number - Its place among the candidates of that span, from 1.
 * @param prefix - Prefix of the module's elements, where it is not the usual one.
 * @param languages - What its texts say, where they would inherit another language.
 */
export function toXliffMatch(
  { from: { name }, match }: Candidate,
  marker: string,
  number: number,
  prefix: string | undefined,
  languages: TextLanguages | undefined,
): XliffMatch {
  const { unit, side, repair, score, similarity } = match;
  const translation = repair === undefined ? translationOf(match) : repair.content;
  const written = textsOf(unit[side], translation);
  const groups = [
    { kind: 'group' as const, category: META_CATEGORY, items: factsOf(match).map(toMeta) },
    ...written.groups,
  ];
  return {
    ...(prefix !== undefined && { prefix }),
    id: `${marker}.${number}`,
    ref: `#${marker}`,
    ...(unit.score !== undefined && { matchQuality: percent(unit.score) }),
    matchSuitability: percent(score),
    similarity: percent(similarity),
    type: typeOf(match),
    ...(repair !== undefined && { subType: REPAIRED }),
    origin: xmlText(name),
    metadata: { kind: 'metadata', groups },
    ...(written.originalData.length > 0 && { originalData: written.originalData }),
    source: { ...(languages !== undefined && { lang: languages.source }), content: written.source },
    target: { ...(languages !== undefined && { lang: languages.target }), content: written.target },
  };
}

function toMeta({ type, text }: Fact): XliffMeta {
  return { kind: 'meta', type, text };
}

/** The two texts of a candidate, and what their codes refer to. */
interface WrittenTexts {
  readonly source: Content;
  readonly target: Content;
  readonly originalData: ReturnType<CodeWriter['originalData']>;
  readonly groups: readonly XliffMetaGroup[];
}

/** Both texts with their codes; without any where those of the memory break a rule. */
function textsOf(source: Content, target: Content): WrittenTexts {
  const codes = new CodeWriter();
  const written = { source: codes.write(source, 'source'), target: codes.write(target, 'target') };
  const texts = { ...written, originalData: codes.originalData(), groups: codes.metaGroups() };
  if (typeof source === 'string' && typeof target === 'string') return texts;
  return isValid(texts)
    ? texts
    : { source: plainText(source), target: plainText(target), originalData: [], groups: [] };
}

/** Whether the candidate can stand in a document: nothing has looked at the codes of a memory. */
function isValid({ source, target, originalData }: WrittenTexts): boolean {
  const match: XliffMatch = {
    ref: '#s',
    ...(originalData.length > 0 && { originalData }),
    source: { content: source },
    target: { content: target },
  };
  const parts: XliffPart[] = [
    { kind: 'xliff', version: '2.1', srcLang: 'und', trgLang: 'und' },
    { kind: 'file', id: 'f' },
    {
      kind: 'unit',
      id: 'u',
      modules: [{ kind: 'matches', matches: [match] }],
      content: [{ kind: 'segment', id: 's', source: { content: '' } }],
    },
    { kind: 'end' },
    { kind: 'end' },
  ];
  try {
    return validateXliff(writeXliffParts(parts)).length === 0;
  } catch {
    return false; // attributes without a namespace, or with characters that XML cannot hold
  }
}
