/** What findings tell people to do. */
import { describe, expect, it } from 'vitest';
import { validateTmx } from '../../src/formats/tmx/index.js';
import { validateXliff } from '../../src/formats/xliff/index.js';

/** A document with this in its file, which begins on line 3. */
function document(...lines: readonly string[]): string {
  return `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa" trgLang="en">
<file id="f1">
${lines.join('\n')}
</file></xliff>`;
}

const SEGMENT = '<segment><source/></segment>';
const UNIT = `<unit id="u1">${SEGMENT}</unit>`;

const inUnit = (...lines: readonly string[]): string => document('<unit id="u1">', ...lines, '</unit>');
const inSource = (...lines: readonly string[]): string => inUnit('<segment><source>', ...lines, '</source></segment>');

describe('XLIFF', () => {
  it.each([
    ['two units', document(UNIT, UNIT), 4, 'two <unit> of this <file> have id u1 (first in line 3): change one'],
    [
      'two groups',
      document('<group id="g1">', '<group id="g1"/></group>', UNIT),
      4,
      'two <group> of this <file> have id g1 (first in line 3): change one',
    ],
    [
      'two notes',
      inUnit('<notes><note id="n1">a</note>', '<note id="n1">b</note></notes>', SEGMENT),
      5,
      'two <note> have id n1 (first in line 4): change one',
    ],
    [
      'two codes',
      inSource('<ph id="1"/>', '<ph id="1"/>', '<ph id="1"/>'),
      6,
      'id 1 is used twice here (first in line 5): change one',
    ],
    [
      'two codes of a target',
      inUnit('<segment><source/><target><ph id="1"/>', '<ph id="1"/></target></segment>'),
      5,
      'id 1 is used twice in targets (first in line 4): change one',
    ],
    [
      'two extensions',
      inUnit('<x id="1" xmlns="urn:x"/>', '<x id="1" xmlns="urn:x"/>', SEGMENT),
      5,
      'two elements of the namespace urn:x in this <unit> have id 1 (first in line 4): change one',
    ],
    [
      'a copy of what must not be copied',
      inSource('<ph id="1" canCopy="no"/>', '<ph id="2" copyOf="1"/>'),
      6,
      'code 1 (first in line 5) has canCopy no: remove the copy',
    ],
    [
      'a copy with data',
      inUnit(
        '<originalData><data id="d">x</data></originalData><segment><source>',
        '<ph id="1"/>',
        '<ph id="2" copyOf="1" dataRef="d"/></source></segment>',
      ),
      6,
      'a copy has no original data of its own: remove copyOf',
    ],
    [
      'a copy of what has data',
      inUnit(
        '<originalData><data id="d">x</data></originalData><segment><source>',
        '<ph id="1" dataRef="d"/>',
        '<ph id="2" copyOf="1"/></source></segment>',
      ),
      6,
      'code 1 (first in line 5) has original data: refer to the data instead of copyOf',
    ],
    [
      'two targets of one place',
      inUnit('<segment><source/><target order="1"/></segment>', '<segment><source/><target order="1"/></segment>'),
      5,
      'order 1 is used twice (first in line 4): change one',
    ],
    [
      'a start without an end',
      inSource('<sc id="1"/>'),
      5,
      '<sc> 1 has no <ec> after it: add it, or say isolated="yes"',
    ],
    [
      'an isolated start with an end',
      inSource('<sc id="1" isolated="yes"/>', '<ec startRef="1"/>'),
      5,
      '<sc> 1 is isolated, but has an <ec> (in line 6): remove it, or say isolated="no"',
    ],
    [
      'an end without a start',
      inSource('<ec startRef="1"/>'),
      5,
      'no <sc> before it has id 1: add it, or give isolated="yes" and an id for startRef',
    ],
    [
      'two ends of one start',
      inSource('<sc id="1"/>', '<ec startRef="1"/>', '<ec startRef="1"/>'),
      7,
      '<sc> 1 has an end already (in line 6): remove one',
    ],
    [
      'a marker without an end',
      inSource('<sm id="1" type="term"/>'),
      5,
      '<sm> 1 has no <em> after it: add it, or remove this <sm>',
    ],
    [
      'an end of no marker',
      inSource('<em startRef="1"/>'),
      5,
      'no <sm> before it has id 1: add it, or remove this <em>',
    ],
    [
      'a second <notes>',
      inUnit('<notes><note>a</note></notes>', '<notes><note>b</note></notes>', SEGMENT),
      5,
      '<notes> in <unit> is there already: join the two, or remove one',
    ],
    [
      'a second <notes> at the end',
      inUnit('<notes><note>a</note></notes>', SEGMENT, '<notes><note>b</note></notes>'),
      6,
      '<notes> in <unit> is there already: join the two, or remove one',
    ],
    [
      'a module that may come once',
      inUnit(
        '<slr:data xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" profile="a"/>',
        '<slr:data xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" profile="a"/>',
        SEGMENT,
      ),
      5,
      '<slr:data> in <unit> is there already: join the two, or remove one',
    ],
    [
      'notes after what they precede',
      inUnit(SEGMENT, '<notes><note>a</note></notes>'),
      5,
      '<notes> in <unit> must come before <segment>: move it up',
    ],
    [
      'a skeleton after units, which are not held',
      document(UNIT, '<skeleton href="a"/>'),
      4,
      '<skeleton> in <file> must come before <unit>: move it up',
    ],
    [
      'what has no place at all',
      document(UNIT, '<segment/>'),
      4,
      '<segment> in <file> is not allowed there: remove it',
    ],
  ])('%s', (_, xml, line, message) => {
    expect(validateXliff(xml)).toContainEqual(expect.objectContaining({ line, message }));
  });
});

describe('TMX', () => {
  const tmx = (body: string): string =>
    `<tmx version="1.4"><header creationtool="a" creationtoolversion="1" segtype="sentence" o-tmf="a" adminlang="en"
 srclang="fa" datatype="plaintext"/><body><tu>
${body}
</tu></body></tmx>`;
  const seg = (inside: string): string => `<tuv xml:lang="fa"><seg>${inside}</seg></tuv>`;

  it.each([
    [
      'two pairs of one number',
      tmx(seg('<bpt i="1"/><ept i="1"/>\n<bpt i="1"/><ept i="1"/>')),
      4,
      'two <bpt> of the segment have i="1" (first in line 3): give each pair its own number',
    ],
    [
      'a note after a variant',
      tmx(`${seg('a')}\n<note>n</note>`),
      4,
      '<note> in <tu> must come before <tuv>: move it up',
    ],
    [
      'two texts',
      tmx('<tuv xml:lang="fa"><seg>a</seg>\n<seg>b</seg></tuv>'),
      4,
      '<seg> in <tuv> is there already: join the two, or remove one',
    ],
  ])('%s', (_, xml, line, message) => {
    expect(validateTmx(xml)).toEqual([expect.objectContaining({ line, message })]);
  });
});
