/** Each rule of the XLIFF validator on the smallest document that breaks it, and on one that nearly does. */
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../src/formats/xliff/index.js';

const NAMESPACES = `xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"
 xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"
 xmlns:res="urn:oasis:names:tc:xliff:resourcedata:2.0" xmlns:ctr="urn:oasis:names:tc:xliff:changetracking:2.0"
 xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" xmlns:val="urn:oasis:names:tc:xliff:validation:2.0"
 xmlns:its="http://www.w3.org/2005/11/its" xmlns:itsm="urn:oasis:names:tc:xliff:itsm:2.1"
 xmlns:pgs="urn:oasis:names:tc:xliff:pgs:1.0" xmlns:x="urn:example:x"`;

type Version = '2.0' | '2.1' | '2.2';

/** A document with this in its <xliff>, which begins on line 8. */
function document(content: string, version: Version = '2.1', attributes = ''): string {
  const core = version === '2.2' ? '2.2' : '2.0';
  const names = `xmlns="urn:oasis:names:tc:xliff:document:${core}" ${NAMESPACES}`;
  return `<xliff ${names}\n version="${version}" srcLang="fa" trgLang="en" ${attributes}>\n${content}\n</xliff>`;
}

const inFile = (content: string): string => `<file id="f1">${content}</file>`;
const unit = (content: string, attributes = ''): string => `<unit id="u1" ${attributes}>${content}</unit>`;
const inUnit = (content: string, attributes = ''): string => inFile(unit(content, attributes));
const segment = (source: string, target?: string): string =>
  `<segment id="s1"><source>${source}</source>${target === undefined ? '' : `<target>${target}</target>`}</segment>`;
const inSource = (source: string, target?: string): string => inUnit(segment(source, target));
const beside = (module: string): string => inUnit(module + segment('<mrk id="m1" translate="no">متن</mrk>'));

function rulesOf(content: string, version?: Version, attributes?: string): string[] {
  return validateXliff(document(content, version, attributes)).map(({ rule }) => rule);
}

/** What the rule is about, its name, what breaks it, and what does not. */
type Row = readonly [about: string, rule: string, refused: string, accepted: string];

const match = (content: string, attributes = 'ref="#s1"'): string =>
  beside(`<mtc:matches><mtc:match ${attributes}>${content}</mtc:match></mtc:matches>`);
const SIDES = '<source>الف</source><target>A</target>';

const glossary = (entries: string): string => beside(`<gls:glossary>${entries}</gls:glossary>`);
const entry = (attributes: string, translation: string): string =>
  `<gls:glossEntry ${attributes}><gls:term>الف</gls:term>${translation}</gls:glossEntry>`;

const metadata = (content: string): string => beside(`<mda:metadata>${content}</mda:metadata>`);
const META = '<mda:meta type="t">v</mda:meta>';

const rule = (attributes: string): string => beside(`<val:validation><val:rule ${attributes}/></val:validation>`);

const resources = (content: string): string => beside(`<res:resourceData>${content}</res:resourceData>`);
const item = (content: string, attributes = 'mimeType="text/plain"'): string =>
  `<res:resourceItem ${attributes}>${content}</res:resourceItem>`;
const REFERENCE = '<res:reference href="a"/>';

const track = (revisions: string): string =>
  inUnit(
    `<ctr:changeTrack>${revisions}</ctr:changeTrack><notes><note id="n1">1</note><note id="n2" category="c">2</note></notes>${segment('الف')}`,
  );
const revision = (items = '<ctr:item property="content">0</ctr:item>', attributes = ''): string =>
  `<ctr:revision ${attributes}>${items}</ctr:revision>`;

const PROFILES = '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8"/>';
const restricted = (attributes: string, profiles = PROFILES): string =>
  inFile(profiles + unit(segment('الف'), attributes));
const sized = (code: string): string => inFile(PROFILES + unit(segment(code)));

const fixed = (id: string, reorder: 'firstNo' | 'no'): string =>
  `<ph id="${id}" canReorder="${reorder}" canCopy="no" canDelete="no"/>`;

const CORE: readonly Row[] = [
  [
    'a sub-type without a type',
    'ph/@subType',
    inSource('<ph id="1" subType="x:y"/>'),
    inSource('<ph id="1" type="ui" subType="x:y"/>'),
  ],
  [
    'a standard sub-type of another type',
    'ph/@subType',
    inSource('<ph id="1" type="ui" subType="xlf:b"/>'),
    inSource('<ph id="1" type="fmt" subType="xlf:b"/>'),
  ],
  [
    'an attribute of an extension on a code',
    'ph/@x:y',
    inSource('<ph id="1" x:y=""/>'),
    inSource('<mrk id="1" translate="no" x:y="">a</mrk>'),
  ],
  [
    'an attribute of XML on a marker',
    'mrk/@xml:lang',
    inSource('<mrk id="1" translate="no" xml:lang="fa">a</mrk>'),
    inFile(unit(segment('a'), 'xml:base="a"')),
  ],
  ['white space in what is empty', 'ph', inSource('<ph id="1"> </ph>'), inSource('<mrk id="1" translate="no"> </mrk>')],
  [
    'a colon in an xml:id',
    'note/@xml:id',
    inUnit(`<notes><note xml:id="a:b">n</note></notes>${segment('a')}`),
    inUnit(`<notes><note xml:id="a-b" xml:lang="fr">n</note></notes>${segment('a')}`),
  ],
  [
    'white space of a kind that there is not',
    'note/@xml:space',
    inUnit(`<notes><note xml:space="keep">n</note></notes>${segment('a')}`),
    inUnit(`<notes><note xml:space="preserve">n</note></notes>${segment('a')}`),
  ],
  [
    'an attribute with the prefix of the core',
    'unit/@name',
    inUnit(segment('a'), 'xmlns:xlf="urn:oasis:names:tc:xliff:document:2.0" xlf:name="n"'),
    inUnit(segment('a'), 'xmlns:xlf="urn:oasis:names:tc:xliff:document:2.0" name="n"'),
  ],
  [
    'a module that does not go there',
    'file',
    inFile(`<mtc:matches/>${unit(segment('a'))}`),
    inFile(`<mda:metadata><mda:metaGroup><mda:meta type="a"/></mda:metaGroup></mda:metadata>${unit(segment('a'))}`),
  ],
  [
    'an extension after notes',
    'unit',
    inUnit(`<notes><note>n</note></notes><x:y/>${segment('a')}`),
    inUnit(`<x:y/><notes><note>n</note></notes>${segment('a')}`),
  ],
  [
    'an identifier twice in an extension',
    'unit',
    beside('<x:a id="1"/><x:b xml:id="1"/>'),
    beside('<x:a id="1"/><a xmlns="urn:example:z" id="1"/>'),
  ],
  ['codes of one id', 'ph/@id', inSource('<ph id="1"/><ph id="1"/>'), inSource('<ph id="1"/>', '<ph id="1"/>')],
  [
    'a code with the id of another kind of code',
    'ph/@id',
    inSource('<sc id="1" isolated="yes"/>', '<ph id="1"/>'),
    inSource('<ph id="1"/>', '<ph id="2"/>'),
  ],
  [
    'a code of two targets',
    'ph/@id',
    inUnit(
      `<segment><source><ph id="1"/></source><target><ph id="1"/></target></segment><segment><source/><target><ph id="1"/></target></segment>`,
    ),
    inUnit(
      `<segment><source><ph id="1"/></source><target/></segment><segment><source/><target><ph id="1"/></target></segment>`,
    ),
  ],
  [
    'a place in a target for a pair',
    'ph/@id',
    inSource('<pc id="1">a</pc>', '<ph id="1"/>'),
    inSource('<pc id="1" canDelete="no">a</pc>', '<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>'),
  ],
  [
    'an end that its target has not',
    'ec/@canDelete',
    inSource(
      '<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>',
      '<sc id="1" canDelete="no" isolated="yes"/>',
    ),
    inSource('<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>', '<pc id="1" canDelete="no"/>'),
  ],
  [
    'data of another unit',
    'ph/@dataRef',
    inSource('<ph id="1" dataRef="d"/>'),
    inUnit(`<originalData><data id="d">x</data></originalData>${segment('<ph id="1" dataRef="d"/>')}`),
  ],
  [
    'a copy of nothing',
    'ph/@copyOf',
    inSource('<ph id="1" copyOf="2"/>'),
    inSource('<ph id="1" copyOf="2"/><ph id="2"/>'),
  ],
  [
    'a copy of what cannot be copied',
    'ph/@copyOf',
    inSource('<ph id="1" copyOf="2"/><ph id="2" canCopy="no"/>'),
    inSource('<ph id="1" copyOf="2"/><ph id="2" canCopy="yes"/>'),
  ],
  [
    'a deleted code',
    'ph/@canDelete',
    inSource('<ph id="1" canDelete="no"/>', 'a'),
    inSource('<ph id="1" canDelete="no"/>'),
  ],
  [
    'a deleted end',
    'ec/@canDelete',
    inSource(
      '<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>',
      '<sc id="1" canDelete="no" isolated="yes"/>',
    ),
    inSource(
      '<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>',
      '<sc id="1" canDelete="no"/><ec startRef="1" canDelete="no"/>',
    ),
  ],
  [
    'a sequence that nothing begins',
    'ph/@canReorder',
    inSource(`<ph id="1"/>${fixed('2', 'no')}`),
    inSource(`<ph id="1"/>${fixed('2', 'firstNo')}${fixed('3', 'no')}`),
  ],
  [
    'a sequence that goes on after the end of a pair',
    'ph/@canReorder',
    inSource(`<pc id="1">${fixed('2', 'firstNo')}</pc><ph id="3"/>${fixed('4', 'no')}`),
    inSource(`<pc id="1">${fixed('2', 'firstNo')}</pc>${fixed('4', 'no')}`),
  ],
  [
    'a sequence in another order',
    'ph/@canReorder',
    inSource(
      fixed('1', 'firstNo') + fixed('2', 'no') + fixed('3', 'no'),
      fixed('1', 'firstNo') + fixed('3', 'no') + fixed('2', 'no'),
    ),
    inSource(
      `${fixed('1', 'firstNo')}${fixed('2', 'no')}<ph id="3"/>`,
      `<ph id="3"/>${fixed('1', 'firstNo')}${fixed('2', 'no')}`,
    ),
  ],
  [
    'a code that left its pair',
    'ph/@canReorder',
    inSource(
      `<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">${fixed('2', 'no')}</pc>`,
      `<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no"/>${fixed('2', 'no')}`,
    ),
    inSource(
      `<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no">${fixed('2', 'no')}</pc>`,
      `<pc id="1" canReorder="firstNo" canCopy="no" canDelete="no"><mrk id="m" type="term">${fixed('2', 'no')}</mrk></pc>`,
    ),
  ],
  [
    'halves that disagree',
    'ec/@canOverlap',
    inSource('<sc id="1" canOverlap="no"/><ec startRef="1"/>'),
    inSource('<sc id="1" canOverlap="no" type="fmt"/><ec startRef="1" canOverlap="no"/>'),
  ],
  [
    'a pair that is isolated',
    'sc/@isolated',
    inSource('<sc id="1" isolated="yes"/><ec startRef="1"/>'),
    inSource('<sc id="1" isolated="yes"/><ec id="2" isolated="yes"/>'),
  ],
  [
    'two ends of one start',
    'ec/@startRef',
    inSource('<sc id="1"/><ec startRef="1"/><ec startRef="1"/>'),
    inSource('<sc id="1"/><ec startRef="1"/>', '<sc id="1"/><ec startRef="1"/>'),
  ],
  [
    'an end with its own direction',
    'ec/@dir',
    inSource('<sc id="1"/><ec startRef="1" dir="rtl"/>'),
    inSource('<ec id="1" isolated="yes" dir="rtl"/>'),
  ],
  [
    'a marker without an end',
    'sm',
    inSource('<sm id="1" translate="no"/>'),
    inSource('<sm id="1" translate="no"/><em startRef="1"/>'),
  ],
  [
    'a comment that is a note of the file',
    'mrk/@ref',
    `<file id="f1"><notes><note id="n1">n</note></notes>${unit(`<notes><note id="n1">n</note></notes>${segment('<mrk id="m" type="comment" ref="#f=f1/n=n1">a</mrk>')}`)}</file>`,
    inUnit(
      `<notes><note id="n1">n</note></notes>${segment('<mrk id="m" type="comment" ref="#/f=f1/u=u1/n=n1">a</mrk>')}`,
    ),
  ],
  [
    'a comment with two texts',
    'sm/@value',
    inSource('<sm id="1" type="comment" value="v" ref="#n=1"/><em startRef="1"/>'),
    inSource('<sm id="1" type="comment" value="v"/><em startRef="1"/>'),
  ],
  [
    'a fragment with its unit twice',
    'mrk/@ref',
    inSource('<mrk id="1" type="term" ref="#u=1/u=2/n=1">a</mrk>'),
    inSource('<mrk id="1" type="term" ref="#f=1/g=1/u=2/n=1">a</mrk>'),
  ],
  [
    'a fragment with two leaves',
    'mrk/@ref',
    inSource('<mrk id="1" type="term" ref="#gls=1/x">a</mrk>'),
    inSource('<mrk id="1" type="term" ref="http://example.org/#gls=1/x">a</mrk>'),
  ],
  [
    'a fragment of a prefix that is not registered',
    'mrk/@ref',
    inSource('<mrk id="1" type="term" ref="#our=1">a</mrk>'),
    inSource('<mrk id="1" type="term" ref="#res=1">a</mrk>'),
  ],
  [
    'a fragment that is no identifier',
    'mrk/@ref',
    inSource('<mrk id="1" type="term" ref="#a b">a</mrk>'),
    inSource('<mrk id="1" type="term" ref="#t=ab">a</mrk>'),
  ],
  [
    'an order that an implicit one has',
    'target/@order',
    inUnit('<segment><source/><target order="2"/></segment><segment><source/><target/></segment>'),
    inUnit('<segment><source/><target order="2"/></segment><segment><source/><target order="1"/></segment>'),
  ],
  [
    'an order beyond the parts',
    'target/@order',
    inUnit('<segment><source/><target order="2"/></segment>'),
    inUnit('<segment><source/><target order="1"/></segment>'),
  ],
  [
    'the language of another side',
    'target/@xml:lang',
    inUnit('<segment><source/><target xml:lang="fa"/></segment>'),
    inUnit('<segment><source/><target xml:lang="en-GB"/></segment>'),
  ],
  [
    'white space of another kind',
    'target/@xml:space',
    inUnit('<segment><source xml:space="preserve"/><target/></segment>'),
    inUnit('<segment><source/><target/></segment>', 'xml:space="preserve"'),
  ],
  [
    'a sub-flow that is no unit',
    'ph/@subFlows',
    inSource('<ph id="1" subFlows="u2"/>'),
    inFile(`${unit(segment('<ph id="1" subFlows="u2 u1"/>'))}<unit id="u2">${segment('a')}</unit>`),
  ],
  [
    'a group that has the id of another',
    'group/@id',
    inFile(`<group id="g"><group id="g"/></group>${unit(segment('a'))}`),
    `${inFile(`<group id="g"/>${unit(segment('a'))}`)}<file id="f2"><group id="g"/></file>`,
  ],
  [
    'a skeleton of white space with href',
    'skeleton/@href',
    inFile(`<skeleton href="a"> </skeleton>${unit(segment('a'))}`),
    inFile(`<skeleton href="a"/>${unit(segment('a'))}`),
  ],
];

const MODULES: readonly Row[] = [
  ['a match without ref', 'mtc:match/@ref', match(SIDES, ''), match(SIDES)],
  ['a match of nothing', 'mtc:match/@ref', match(SIDES, 'ref="#s2"'), match(SIDES, 'ref="#/f=f1/u=u1/m1"')],
  ['a match of another unit', 'mtc:match/@ref', match(SIDES, 'ref="#u=u2/s1"'), match(SIDES, 'ref="#u=u1/s1"')],
  [
    'a match of a code that only the target has',
    'mtc:match/@ref',
    inUnit(
      `<mtc:matches><mtc:match ref="#m2">${SIDES}</mtc:match></mtc:matches>${segment('', '<mrk id="m2" translate="no"/>')}`,
    ),
    inUnit(
      `<mtc:matches><mtc:match ref="#t=m2">${SIDES}</mtc:match></mtc:matches>${segment('', '<mrk id="m2" translate="no"/>')}`,
    ),
  ],
  [
    'a quality above 100',
    'mtc:match/@matchQuality',
    match(SIDES, 'ref="#s1" matchQuality="100.5"'),
    match(SIDES, 'ref="#s1" matchQuality="99.5"'),
  ],
  [
    'a similarity with an exponent',
    'mtc:match/@similarity',
    match(SIDES, 'ref="#s1" similarity="1e1"'),
    match(SIDES, 'ref="#s1" similarity="10."'),
  ],
  ['a match without target', 'mtc:match', match('<source/>'), match('<source/><target/>')],
  ['a second source of a match', 'mtc:match', match('<source/><source/><target/>'), match('<source/><target/><x:y/>')],
  [
    'data of the unit in a match',
    'ph/@dataRef',
    inUnit(
      `<mtc:matches><mtc:match ref="#s1"><source><ph id="1" dataRef="d"/></source><target/></mtc:match></mtc:matches><originalData><data id="d">x</data></originalData>${segment('a')}`,
    ),
    match('<originalData><data id="d">x</data></originalData><source><ph id="1" dataRef="d"/></source><target/>'),
  ],
  [
    'codes of one id in a match',
    'ph/@id',
    match('<source><ph id="1"/><ph id="1"/></source><target/>'),
    match('<source><ph id="m1"/><ph id="s1"/></source><target/>'),
  ],
  [
    'an open pair in a match',
    'sc/@isolated',
    match('<source><sc id="1"/></source><target/>'),
    match('<source><sc id="1"/><ec startRef="1"/></source><target/>'),
  ],
  [
    'a candidate in another language',
    'target/@xml:lang',
    match('<source/><target xml:lang="fr"/>'),
    match('<source/><target xml:lang="fr"/>', 'ref="#s1" reference="yes"'),
  ],
  [
    'a sub-type of a match without its type',
    'mtc:match/@subType',
    match(SIDES, 'ref="#s1" subType="x:y"'),
    match(SIDES, 'ref="#s1" type="tm" subType="x:y"'),
  ],
  [
    'an entry without translation or definition',
    'gls:glossEntry',
    glossary(entry('', '')),
    glossary(entry('', '<gls:definition>d</gls:definition>')),
  ],
  [
    'an entry of one id with a translation',
    'gls:translation/@id',
    glossary(entry('id="1"', '<gls:translation id="1">A</gls:translation>')),
    glossary(entry('id="1"', '<gls:translation id="2">A</gls:translation>')),
  ],
  [
    'a translation of nothing',
    'gls:translation/@ref',
    glossary(entry('ref="#m1"', '<gls:translation ref="#t=m1">A</gls:translation>')),
    glossary(entry('ref="#m1"', '<gls:translation ref="#s1">A</gls:translation>')),
  ],
  [
    'an entry with its parts in disorder',
    'gls:glossEntry',
    glossary(entry('', '<gls:definition>d</gls:definition><gls:translation>A</gls:translation>')),
    glossary(
      entry(
        '',
        '<gls:translation>A</gls:translation><gls:translation>B</gls:translation><gls:definition>d</gls:definition>',
      ),
    ),
  ],
  ['metadata without groups', 'mda:metadata', metadata(''), metadata(`<mda:metaGroup>${META}</mda:metaGroup>`)],
  [
    'a group in a group without content',
    'mda:metaGroup',
    metadata('<mda:metaGroup><mda:metaGroup/></mda:metaGroup>'),
    metadata(`<mda:metaGroup><mda:metaGroup>${META}</mda:metaGroup></mda:metaGroup>`),
  ],
  [
    'a nested group of one id',
    'mda:metaGroup/@id',
    metadata(`<mda:metaGroup id="1"><mda:metaGroup id="1">${META}</mda:metaGroup></mda:metaGroup>`),
    metadata(`<mda:metaGroup id="1"><mda:metaGroup id="2">${META}</mda:metaGroup></mda:metaGroup>`),
  ],
  [
    'two metadata of one unit',
    'unit',
    beside(`<mda:metadata><mda:metaGroup>${META}</mda:metaGroup></mda:metadata>`.repeat(2)),
    beside(`<mda:metadata><mda:metaGroup>${META}</mda:metaGroup></mda:metadata>`),
  ],
  ['a rule of no kind', 'val:rule', rule('caseSensitive="no"'), rule('isPresent="a" caseSensitive="no"')],
  ['a rule of two kinds', 'val:rule', rule('isPresent="a" x:y=""'), rule('x:y="" x:z=""')],
  [
    'existsInSource of what is not present',
    'val:rule/@existsInSource',
    rule('isNotPresent="a" existsInSource="yes"'),
    rule('startsWith="a" existsInSource="yes"'),
  ],
  [
    'a resource that is empty',
    'res:source/@href',
    resources(item('<res:source/>')),
    resources(item('<res:source href="a"/>')),
  ],
  [
    'a resource that is there twice',
    'res:target/@href',
    resources(item('<res:target href="a"><x:y/></res:target>')),
    resources(item('<res:target><x:y/></res:target>')),
  ],
  ['an item with nothing', 'res:resourceItem', resources(item('')), resources(item(REFERENCE))],
  [
    'files of no type',
    'res:resourceItem/@mimeType',
    resources(item('<res:source href="a"/><res:target href="b"/>', '')),
    resources(item('<res:source><x:y/></res:source><res:target href="b"/>', '')),
  ],
  [
    'an item of one id with a reference to it',
    'res:resourceItem/@id',
    resources(`<res:resourceItemRef ref="1" id="1"/>${item(REFERENCE, 'id="1"')}`),
    resources(`<res:resourceItemRef ref="1" id="2"/>${item(REFERENCE, 'id="1"')}`),
  ],
  [
    'a reference to what the file has not',
    'res:resourceItemRef/@ref',
    inFile(
      `<res:resourceData>${item(REFERENCE, 'id="1"')}</res:resourceData>${unit(`<res:resourceData><res:resourceItemRef ref="2"/></res:resourceData>${segment('a')}`)}`,
    ),
    inFile(
      `<res:resourceData>${item(REFERENCE, 'id="1"')}</res:resourceData>${unit(`<res:resourceData><res:resourceItemRef ref="1"/></res:resourceData>${segment('a')}`)}`,
    ),
  ],
  [
    'a resource in another language',
    'res:source/@xml:lang',
    resources(item('<res:source href="a" xml:lang="en"/>')),
    resources(item('<res:source href="a" xml:lang="fa"/><res:reference href="a" xml:lang="de"/>')),
  ],
  [
    'revisions of none of two notes',
    'ctr:revisions',
    track(`<ctr:revisions appliesTo="note">${revision()}</ctr:revisions>`),
    track(`<ctr:revisions appliesTo="source">${revision()}</ctr:revisions>`),
  ],
  [
    'revisions of a note that is not there',
    'ctr:revisions/@ref',
    track(`<ctr:revisions appliesTo="note" ref="s1">${revision()}</ctr:revisions>`),
    track(`<ctr:revisions appliesTo="note" ref="n1">${revision()}</ctr:revisions>`),
  ],
  [
    'a current version that is not listed',
    'ctr:revisions/@currentVersion',
    track(
      `<ctr:revisions appliesTo="note" ref="n1" currentVersion="2">${revision(undefined, 'version="1"')}</ctr:revisions>`,
    ),
    track(
      `<ctr:revisions appliesTo="note" ref="n1" currentVersion="1">${revision(undefined, 'version="1"')}</ctr:revisions>`,
    ),
  ],
  [
    'a property that the note has not',
    'ctr:item/@property',
    track(
      `<ctr:revisions appliesTo="note" ref="n1">${revision('<ctr:item property="category">a</ctr:item>')}</ctr:revisions>`,
    ),
    track(
      `<ctr:revisions appliesTo="note" ref="n2">${revision('<ctr:item property="category">a</ctr:item>')}</ctr:revisions>`,
    ),
  ],
  [
    'a style that is no element of HTML',
    'unit/@fs:fs',
    inUnit(segment('a'), 'fs:fs="paragraph"'),
    inUnit(segment('a'), 'fs:fs="p"'),
  ],
  [
    'attributes of no style',
    'unit/@fs:subFs',
    inUnit(segment('a'), 'fs:subFs="class,a"'),
    inUnit(segment('a'), 'fs:fs="p" fs:subFs="class,a"'),
  ],
  [
    'a style of an end',
    'ec/@fs:fs',
    inSource('<sc id="1"/><ec startRef="1" fs:fs="b"/>'),
    inSource('<sc id="1" fs:fs="b"/><ec startRef="1"/>'),
  ],
  [
    'a size that is no range',
    'unit/@slr:sizeRestriction',
    restricted('slr:sizeRestriction="5,"'),
    restricted('slr:sizeRestriction="5,*"'),
  ],
  [
    'a size of no standard profile',
    'unit/@slr:storageRestriction',
    restricted('slr:storageRestriction="tiny"'),
    restricted('slr:storageRestriction="tiny"', '<slr:profiles storageProfile="x:sizes"/>'),
  ],
  [
    'a weight that is not whole',
    'ph/@slr:sizeInfo',
    sized('<ph id="1" slr:sizeInfo="1.5"/>'),
    sized('<ph id="1" slr:sizeInfo=""/>'),
  ],
  [
    'a weight of an end',
    'ec/@slr:equivStorage',
    sized('<sc id="1"/><ec startRef="1" slr:equivStorage="1"/>'),
    sized('<ec id="1" isolated="yes" slr:equivStorage="1"/>'),
  ],
  [
    'a weight that is there twice',
    'ph/@slr:sizeInfoRef',
    inUnit(
      `<slr:data profile="x:y"><x:s id="1"/></slr:data>${segment('<ph id="1" slr:sizeInfo="1" slr:sizeInfoRef="1"/>')}`,
    ),
    inUnit(`<slr:data profile="x:y"><x:s id="1"/></slr:data>${segment('<ph id="1" slr:sizeInfoRef="1"/>')}`),
  ],
  [
    'a weight that is nowhere',
    'ph/@slr:sizeInfoRef',
    inUnit(`<x:s id="1"/>${segment('<ph id="1" slr:sizeInfoRef="1"/>')}`),
    `<file id="f1"><slr:data profile="x:y"><x:s><x:t xml:id="1"/></x:s></slr:data>${unit(segment('<ph id="1" slr:sizeInfoRef="1"/>'))}</file>`,
  ],
  [
    'issues without type or comment',
    'its:locQualityIssue',
    beside(
      '<its:locQualityIssues xml:id="r1"><its:locQualityIssue locQualityIssueSeverity="1"/></its:locQualityIssues>',
    ),
    beside(
      '<its:locQualityIssues xml:id="r1"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>',
    ),
  ],
  [
    'a type of issue that there is not',
    'its:locQualityIssue/@locQualityIssueType',
    beside(
      '<its:locQualityIssues xml:id="r1"><its:locQualityIssue locQualityIssueType="ugly"/></its:locQualityIssues>',
    ),
    beside(
      '<its:locQualityIssues xml:id="r1"><its:locQualityIssue locQualityIssueComment="ugly"/></its:locQualityIssues>',
    ),
  ],
  [
    'provenance of nobody',
    'its:provenanceRecord',
    beside('<its:provenanceRecords xml:id="r1"><its:provenanceRecord/></its:provenanceRecords>'),
    beside('<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>'),
  ],
  [
    'records of one id',
    'its:provenanceRecords/@xml:id',
    beside('<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>'.repeat(2)),
    inFile(
      '<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>' +
        unit(
          `<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>${segment('a')}`,
        ),
    ),
  ],
  [
    'records that are not there',
    'unit/@its:provenanceRecordsRef',
    inUnit(segment('a'), 'its:provenanceRecordsRef="#its=r1"'),
    inUnit(
      `<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>${segment('a')}`,
      'its:provenanceRecordsRef="#its=r1"',
    ),
  ],
  [
    'records and what they say',
    'unit/@its:provenanceRecordsRef',
    inUnit(
      `<its:provenanceRecords xml:id="r1"><its:provenanceRecord org="UN"/></its:provenanceRecords>${segment('a')}`,
      'its:provenanceRecordsRef="#its=r1" its:org="UN"',
    ),
    inUnit(segment('a'), 'its:org="UN" its:person="P"'),
  ],
  [
    'a source of no identifier',
    'mrk/@its:taIdent',
    inSource('<mrk id="1" its:taSource="Wordnet3.0">a</mrk>'),
    inSource('<mrk id="1" its:taSource="Wordnet3.0" its:taIdent="301467919">a</mrk>'),
  ],
  [
    'two identifiers of one text',
    'mrk/@its:taIdentRef',
    inSource('<mrk id="1" its:taSource="s" its:taIdent="i" its:taIdentRef="r">a</mrk>'),
    inSource('<mrk id="1" its:taIdentRef="r" its:taClassRef="c">a</mrk>'),
  ],
  [
    'a score and a vote',
    'unit/@its:locQualityRatingScore',
    inUnit(segment('a'), 'its:locQualityRatingScore="1" its:locQualityRatingVote="1"'),
    inUnit(segment('a'), 'its:locQualityRatingVote="-1"'),
  ],
  [
    'a threshold of no score',
    'mrk/@its:locQualityRatingScoreThreshold',
    inSource('<mrk id="1" its:locQualityRatingScoreThreshold="1">a</mrk>'),
    inUnit(segment('<mrk id="1" its:locQualityRatingScoreThreshold="1">a</mrk>'), 'its:locQualityRatingScore="2"'),
  ],
  [
    'confidence of nobody',
    'mrk/@its:taConfidence',
    inSource('<mrk id="1" its:taConfidence="1" its:annotatorsRef="terminology|t">a</mrk>'),
    inUnit(segment('<mrk id="1" its:taConfidence="1">a</mrk>'), 'its:annotatorsRef="text-analysis|t"'),
  ],
  [
    'confidence above 1',
    'mrk/@its:termConfidence',
    inSource('<mrk id="1" its:termConfidence="1.1" its:annotatorsRef="terminology|t">a</mrk>'),
    inSource('<mrk id="1" its:termConfidence="1e-1" its:annotatorsRef="terminology|t">a</mrk>'),
  ],
  [
    'annotators of a category that there is not',
    'unit/@its:annotatorsRef',
    inUnit(segment('a'), 'its:annotatorsRef="style|t"'),
    inUnit(segment('a'), 'its:annotatorsRef="domain|t provenance|t"'),
  ],
  [
    'two annotators of a category',
    'unit/@its:annotatorsRef',
    inUnit(segment('a'), 'its:annotatorsRef="domain|t domain|u"'),
    inUnit(segment('a'), 'its:annotatorsRef="domain|t"'),
  ],
  [
    'no language',
    'mrk/@itsm:lang',
    inSource('<mrk id="1" itsm:lang="f r">a</mrk>'),
    inSource('<mrk id="1" itsm:lang="fr">a</mrk>'),
  ],
  [
    'an attribute that ITS has not',
    'unit/@its:locQualityIssue',
    inUnit(segment('a'), 'its:locQualityIssue="a"'),
    inUnit(segment('a'), 'its:locQualityIssueComment="a"'),
  ],
];

/** What a message ends with: what to do. */
const CURE = /: (?:it must be|add|begin|change|give|join|keep|lower|make|move|put|refer|remove|say|set|write) /;

describe.each([
  ['core', CORE],
  ['modules', MODULES],
])('%s', (_, rows) => {
  it.each(rows)('refuses %s: %s', (_about, rule, refused) => {
    const findings = validateXliff(document(refused, '2.1', 'its:version="2.0"'));
    expect([...new Set(findings.map((finding) => finding.rule))]).toEqual([rule]);
    for (const { message } of findings) expect(message).toMatch(CURE);
  });

  it.each(rows)('but not what is nearly %s', (_about, _rule, _refused, accepted) => {
    expect(rulesOf(accepted, '2.1', 'its:version="2.0"')).toEqual([]);
  });
});

describe('a version', () => {
  const versions = ['2.0', '2.1', '2.2'] as const;
  const accepting = (content: string, attributes?: string): Version[] =>
    versions.filter((version) => rulesOf(content, version, attributes).length === 0);

  it.each<readonly [string, string, readonly Version[]]>([
    ['notes of the document', `<notes><note>n</note></notes>${inUnit(segment('a'))}`, ['2.2']],
    [
      'metadata of the document',
      `<mda:metadata><mda:metaGroup>${META}</mda:metaGroup></mda:metadata>${inUnit(segment('a'))}`,
      ['2.2'],
    ],
    ['a note that refers to a segment', inUnit(`<notes><note ref="#s1">n</note></notes>${segment('a')}`), ['2.2']],
    [
      'variants of a message',
      inUnit('<segment pgs:case="other"><source/></segment>', 'pgs:switch="plural:n"'),
      ['2.2'],
    ],
    ['notes of a resource', resources(item('<notes><note>n</note></notes><res:reference href="a"/>')), ['2.2']],
    ['ITS of any kind, as an extension', inUnit(segment('a'), 'its:anything="x"'), ['2.0']],
  ])('%s', (_, content, expected) => {
    expect(accepting(content)).toEqual(expected);
  });

  it('of 2.2 asks one value of a case for each selector', () => {
    const variants = (values: string, selectors: string): string =>
      inUnit(`<segment pgs:case="${values}"><source/></segment>`, `pgs:switch="${selectors}"`);
    expect(rulesOf(variants('feminine 1', 'gender:host plural:guests'), '2.2')).toEqual([]);
    expect(rulesOf(variants('feminine', 'gender:host,plural:guests'), '2.2')).toEqual(['segment/@pgs:case']);
    expect(rulesOf(variants('1', 'number:n'), '2.2')).toEqual(['unit/@pgs:switch']);
  });

  it('of ITS must be in scope', () => {
    const content = inUnit(segment('a'), 'its:org="UN"');
    expect(rulesOf(content, '2.1')).toEqual(['unit/@its:version']);
    expect(rulesOf(content, '2.1', 'its:version="2.0"')).toEqual([]);
    expect(rulesOf(content, '2.0')).toEqual([]);
  });

  it.each([
    ['2.0', 'xliff-core-v2.0-os.html#substate'],
    ['2.1', 'xliff-core-v2.1-os.html#substate'],
    ['2.2', 'xliff-core-v2.2-cs01-part1.html#substate'],
  ] as const)('%s has its own specification', (version, spec) => {
    const content = inUnit('<segment subState="a:b"><source/></segment>');
    expect(validateXliff(document(content, version))).toMatchObject([{ rule: 'segment/@subState', spec }]);
  });
});

it.each([
  ['mtc:match/@ref', '#candidates_ref', match(SIDES, '')],
  ['mtc:match/@matchQuality', '#matchQuality', match(SIDES, 'ref="#s1" matchQuality="a"')],
  ['gls:glossEntry', '#glossentry', glossary(entry('', ''))],
  ['ec/@slr:equivStorage', '#slr_equiv_storage', sized('<sc id="1"/><ec startRef="1" slr:equivStorage="1"/>')],
  ['val:rule/@existsInSource', '#val_existsInSource', rule('isNotPresent="a" existsInSource="yes"')],
  ['res:source/@xml:lang', '#res_xml_lang', resources(item('<res:source href="a" xml:lang="en"/>'))],
  ['ph/@x:y', '#ph', inSource('<ph id="1" x:y=""/>')],
  ['note/@appliesTo', '#appliesto', inUnit(`<notes><note appliesTo="both">n</note></notes>${segment('a')}`)],
])('%s is at %s', (rule, anchor, content) => {
  const spec = `xliff-core-v2.1-os.html${anchor}`;
  expect(validateXliff(document(content))).toEqual([expect.objectContaining({ rule, spec })]);
});

it('takes modules by their namespaces, not by their prefixes', () => {
  const xml = document(match(SIDES, '')).replaceAll('mtc:', 'm:').replace('xmlns:mtc', 'xmlns:m');
  expect(validateXliff(xml.replace('xmlns:mtc=', 'xmlns:m='))).toMatchObject([{ rule: 'mtc:match/@ref' }]);
  const other = document(beside('<mtc:anything/>')).replace('urn:oasis:names:tc:xliff:matches:2.0', 'urn:example:m');
  expect(validateXliff(other)).toEqual([]);
});

it('lets schemas be named anywhere', () => {
  const hint = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"';
  expect(rulesOf(inUnit(`<segment ${hint}><source/></segment>`))).toEqual([]);
});

it('takes white space around identifiers and names for none of them', () => {
  expect(rulesOf(inUnit('<segment><source xml:space=" preserve "/><target xml:space="preserve"/></segment>'))).toEqual(
    [],
  );
  expect(rulesOf(inSource('<mrk id="1" type=" comment ">a</mrk>'))).toEqual(['mrk/@value']);
  const data = '<originalData><data id=" d ">x</data></originalData>';
  expect(rulesOf(inUnit(`${data}${segment('<sc id="1 " dataRef="d"/><ec startRef="1"/>')}`))).toEqual([]);
});
