/** Rules for ends of sentences into SRX 2.0, for tools that segment by it: OmegaT, Okapi, OpenXLIFF. */
import { TarjomanError } from '../../errors.js';
import { codePointName, escapeAttribute, escapeText } from '../../internal/xml-escape.js';
import type { BreakRule, SegmentationRules } from '../../text/sentences/rules.js';
import { SENTENCE_RULES } from '../../text/sentences/sentence-rules.js';
import { SRX } from './names.js';

/** Where inline codes go that stand at a boundary, as the specification proposes. */
const FORMAT_HANDLES = `<formathandle type="start" include="no"/>
<formathandle type="end" include="yes"/>
<formathandle type="isolated" include="no"/>
`;

/**
 * Writes rules as an SRX 2.0 document.
 *
 * What a rule says in words becomes a comment before it.
 *
 * @param rules - The rules; default: those by which `segment` cuts, which is the only set with rules for Persian.
 * @returns The document; encode it as UTF-8.
 * @throws `TarjomanError` `BAD_FORMAT` where a set is empty, which SRX does not allow, or a pattern has a character
 *   that XML cannot hold.
 * @example
 * ```ts
 * await writeFile('persian.srx', writeSrx());
 * ```
 */
export function writeSrx(rules: SegmentationRules = SENTENCE_RULES): string {
  if (rules.languages.length === 0 || rules.maps.length === 0) {
    throw new TarjomanError('BAD_FORMAT', 'SRX wants one list of rules and one language map at least: add them');
  }
  const lists = rules.languages.map(({ name, rules: list }) => {
    if (list.length === 0) {
      throw new TarjomanError('BAD_FORMAT', `the rules "${name}" are empty, which SRX does not allow: leave them out`);
    }
    return `<languagerule languagerulename="${attribute(name)}">\n${list.map(rule).join('')}</languagerule>\n`;
  });
  const maps = rules.maps.map(({ pattern, rules: name }) => {
    return `<languagemap languagepattern="${attribute(pattern)}" languagerulename="${attribute(name)}"/>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<srx xmlns="${SRX}" version="2.0">
<header segmentsubflows="yes" cascade="${yesNo(rules.cascade)}">
${FORMAT_HANDLES}</header>
<body>
<languagerules>
${lists.join('')}</languagerules>
<maprules>
${maps.join('')}</maprules>
</body>
</srx>
`;
}

function rule({ breaks, before, after, says }: BreakRule): string {
  // Two hyphens would end the comment.
  const comment =
    says === undefined ? '' : `<!-- ${text(says.replaceAll(/-(?=-)/gu, '- ').replace(/-$/u, '- '))} -->\n`;
  return `${comment}<rule break="${yesNo(breaks)}">
<beforebreak>${text(before)}</beforebreak>
<afterbreak>${text(after)}</afterbreak>
</rule>
`;
}

function yesNo(value: boolean): string {
  return value ? 'yes' : 'no';
}

function text(raw: string): string {
  return escapeText(raw, refuse);
}

function attribute(raw: string): string {
  return escapeAttribute(raw, refuse);
}

function refuse(codePoint: number): never {
  const name = codePointName(codePoint);
  throw new TarjomanError('BAD_FORMAT', `a rule has ${name}, which XML cannot hold: write it as an escape`);
}
