/** Small XLIFF documents, each with one feature, to see what npm `xliff` keeps of it. */

/** A feature and a document that has it. */
export interface Feature {
  readonly name: string;
  readonly xml: string;
}

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';

/** A document of version 2.0, which the package writes by default. */
function document(content: string, attributes = ''): string {
  return `<xliff xmlns="${CORE}" version="2.0" srcLang="fa" trgLang="en"${attributes}>${content}</xliff>`;
}

function file(content: string, attributes = ''): string {
  return document(`<file id="f1">${content}</file>`, attributes);
}

function unit(content: string, attributes = ''): string {
  return file(`<unit id="u1">${content}</unit>`, attributes);
}

function texts(source: string, target: string): string {
  return unit(`<segment><source>${source}</source><target>${target}</target></segment>`);
}

const SEGMENT = '<segment><source>صلح</source><target>peace</target></segment>';

/** What a text, a unit and a file can have, from simple to rare. */
export const FEATURES: readonly Feature[] = [
  { name: 'texts', xml: texts('نقشه راه صلح', 'The road map to peace') },
  { name: 'half-spaces, emoji', xml: texts('می‌رود 😀', 'goes 😀') },
  { name: 'a source alone', xml: unit('<segment><source>صلح</source></segment>') },
  { name: 'an empty target', xml: texts('صلح', '') },
  { name: '`<`, `>`, `&`, quotes in texts', xml: texts('a &lt; b &amp; c &gt; "d"', "'e'") },
  { name: '`&amp;` as a text', xml: texts('write &amp;amp; for &amp;', 'x') },
  { name: 'a CDATA section', xml: texts('a<![CDATA[<b>]]>', 'x') },
  { name: 'a text of white space alone', xml: texts('صلح', ' ') },
  { name: 'a line break in a text', xml: texts('one\ntwo', 'x') },
  { name: 'a line break at the end of a text', xml: texts('one\n', 'x') },
  { name: 'a carriage return as `&#13;`', xml: texts('one&#13;two', 'x') },
  { name: 'a comment in a text', xml: texts('one<!-- remark --> two', 'x') },
  {
    name: 'codes `ph`, `pc`',
    xml: texts('a<ph id="1"/> and <pc id="2">b</pc>', '<pc id="2">b</pc> and a<ph id="1"/>'),
  },
  { name: 'white space between two codes', xml: texts('a<ph id="1"/> <ph id="2"/>b', 'x') },
  { name: 'codes `sc`, `ec`', xml: texts('a <sc id="1"/>b<ec startRef="1"/>', 'x') },
  { name: 'a code alone', xml: texts('<ph id="1"/>', 'x') },
  { name: 'a code in a code', xml: texts('a <pc id="1">b <pc id="2">c</pc></pc>', 'x') },
  { name: '`<` in an attribute', xml: texts('a<ph id="1" disp="&lt;br/>"/>', 'x') },
  { name: '`&` in an attribute', xml: texts('a<ph id="1" disp="R&amp;D"/>', 'x') },
  {
    name: 'original data of codes',
    xml: unit(
      '<originalData><data id="d1">&lt;br/></data></originalData>' +
        '<segment><source>a<ph id="1" dataRef="d1"/></source></segment>',
    ),
  },
  {
    name: 'a module’s attribute on a code',
    xml: unit(
      '<segment><source>a<ph id="1" fs:fs="br"/></source></segment>',
      ' xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"',
    ),
  },
  { name: 'a character as `cp`', xml: texts('a<cp hex="001A"/>b', 'x') },
  { name: 'annotations `mrk`', xml: texts('a <mrk id="m1" type="term">treaty</mrk> b', 'x') },
  { name: 'annotations `sm`, `em`', xml: texts('a <sm id="m1" type="term"/>treaty<em startRef="m1"/> b', 'x') },
  {
    name: 'several segments in a unit',
    xml: unit(
      '<segment id="s1"><source>One.</source><target>یک.</target></segment>' +
        '<segment id="s2"><source>Two.</source><target>دو.</target></segment>',
    ),
  },
  {
    name: 'ignorable text between segments',
    xml: unit('<segment><source>One.</source></segment><ignorable><source> </source></ignorable>'),
  },
  {
    name: 'the order of target segments',
    xml: unit('<segment><source>One.</source><target order="1">یک.</target></segment>'),
  },
  {
    name: 'states and sub-states',
    xml: unit('<segment state="final" subState="my:ok"><source>صلح</source><target>peace</target></segment>'),
  },
  { name: 'identifiers of segments', xml: unit('<segment id="s1"><source>صلح</source></segment>') },
  { name: '`xml:lang` of a text', xml: unit('<segment><source xml:lang="fa">صلح</source></segment>') },
  { name: '`xml:space` of a text', xml: unit('<segment><source xml:space="preserve"> صلح</source></segment>') },
  { name: 'notes', xml: unit(`<notes><note>one</note><note>two</note></notes>${SEGMENT}`) },
  {
    name: 'attributes of notes',
    xml: unit(`<notes><note id="n1" category="c" priority="2" appliesTo="target">one</note></notes>${SEGMENT}`),
  },
  { name: 'attributes of units', xml: file(`<unit id="u1" name="n" translate="no">${SEGMENT}</unit>`) },
  {
    name: 'translation candidates',
    xml: unit(
      '<mtc:matches><mtc:match ref="#u=u1"><source>صلح</source><target>peace</target></mtc:match></mtc:matches>' +
        SEGMENT,
      ' xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"',
    ),
  },
  {
    name: 'a glossary',
    xml: unit(
      `<gls:glossary><gls:glossEntry><gls:term>صلح</gls:term></gls:glossEntry></gls:glossary>${SEGMENT}`,
      ' xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0"',
    ),
  },
  {
    name: 'metadata',
    xml: unit(
      `<mda:metadata><mda:metaGroup><mda:meta type="score">0.9</mda:meta></mda:metaGroup></mda:metadata>${SEGMENT}`,
      ' xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"',
    ),
  },
  { name: 'an extension', xml: unit(`<my:data xmlns:my="urn:my">x</my:data>${SEGMENT}`) },
  {
    name: 'a size restriction',
    xml: file(
      '<slr:profiles generalProfile="xliff:codepoints" storageProfile="xliff:utf8">' +
        '<slr:normalization general="nfc" storage="nfc"/></slr:profiles>' +
        `<unit id="u1" slr:sizeRestriction="9">${SEGMENT}</unit>`,
      ' xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0"',
    ),
  },
  { name: 'groups', xml: file(`<group id="g1" name="n"><unit id="u1">${SEGMENT}</unit></group>`) },
  {
    name: 'the order of units whose identifiers are numbers',
    xml: file(`<unit id="2">${SEGMENT}</unit><unit id="1">${SEGMENT}</unit>`),
  },
  { name: 'a unit named `__proto__`', xml: file(`<unit id="__proto__">${SEGMENT}</unit>`) },
  { name: 'a comment between units', xml: file(`<!-- remark --><unit id="u1">${SEGMENT}</unit>`) },
  {
    name: 'attributes of files',
    xml: document(`<file id="f1" original="a.txt" xml:space="preserve"><unit id="u1">${SEGMENT}</unit></file>`),
  },
  { name: 'notes of files', xml: file(`<notes><note>one</note></notes><unit id="u1">${SEGMENT}</unit>`) },
  { name: 'a skeleton', xml: file(`<skeleton href="a.skl"/><unit id="u1">${SEGMENT}</unit>`) },
  {
    name: 'several files',
    xml: document(
      `<file id="f2"><unit id="u1">${SEGMENT}</unit></file><file id="f1"><unit id="u1">${SEGMENT}</unit></file>`,
    ),
  },
];
