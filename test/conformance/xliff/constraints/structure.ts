/** The structural elements: identifiers, order, languages, values. */
import type { Row } from '../mutation.js';

/** Identifiers, order, languages, the skeleton. `xml:lang` of a kind with `srcLang` (fa-IR, fa) is left open. */
export const STRUCTURE: readonly Row[] = [
  {
    constraint: 'id of a file is unique in the document',
    edit: ['<file id="f2">', '<file id="f1">'],
    rule: 'file/@id',
  },
  {
    constraint: 'id of a group is unique in its file, at whatever depth',
    edit: ['<group id="g2">', '<group id="g1">'],
    rule: 'group/@id',
  },
  {
    constraint: 'id of a unit is unique in its file, in whatever group',
    edit: ['<unit id="u2">', '<unit id="u1">'],
    rule: 'unit/@id',
  },
  {
    constraint: 'id of a unit is unique in its file, outside groups too',
    edit: ['<unit id="u3">', '<unit id="u2">'],
    rule: 'unit/@id',
  },
  {
    constraint: 'id of a note is unique among the notes of a file',
    edit: ['<note id="n2" appliesTo', '<note id="n1" appliesTo'],
    rule: 'note/@id',
  },
  {
    constraint: 'id of a note is unique among the notes of a group',
    edit: [
      '<note id="n1" category="layout">دیباچه</note>',
      '<note id="n1" category="layout">دیباچه</note>\n<note id="n1">again</note>',
    ],
    rule: 'note/@id',
    at: ['>again<'],
  },
  {
    constraint: 'id of a note is unique among the notes of a unit',
    edit: ['opens the text.</note>', 'opens the text.</note>\n<note id="n1">again</note>'],
    rule: 'note/@id',
    at: ['>again<'],
  },
  {
    constraint: 'id of original data is unique in its unit',
    edit: ['<data id="d2"', '<data id="d1"'],
    rule: 'data/@id',
  },
  {
    constraint: 'id of a segment is unique in its unit',
    edit: ['<segment id="s2"', '<segment id="s1"'],
    rule: 'segment/@id',
  },
  {
    constraint: 'id of an ignorable is unique among segments and ignorables',
    edit: ['<ignorable id="i1">', '<ignorable id="s1">'],
    rule: ['ignorable/@id', 'segment/@id'],
  },
  {
    constraint: 'id of a segment is not that of a code of the unit',
    edit: ['<segment id="s2"', '<segment id="br"'],
    rule: ['segment/@id', 'ph/@id'],
    at: ['<segment id="br"', 'منتشر', 'issued'],
  },
  {
    constraint: 'subState needs state',
    edit: ['state="translated" subState', 'subState'],
    rule: 'segment/@subState',
  },
  {
    constraint: 'subState is a prefix, a colon and a value',
    edit: ['house:checked', 'checked'],
    rule: 'segment/@subState',
  },
  {
    constraint: 'a document with targets has trgLang',
    edit: [' trgLang="en"', ''],
    rule: 'xliff/@trgLang',
    at: ['<xliff ', 'issued'],
  },
  {
    constraint: 'version is one of XLIFF 2',
    edit: ['version="2.1"', 'version="1.2"'],
    rule: 'xliff/@version',
  },
  {
    constraint: 'the root is of a namespace of XLIFF 2',
    edit: ['urn:oasis:names:tc:xliff:document:2.0', 'urn:oasis:names:tc:xliff:document:1.2'],
    rule: 'xliff',
    schema: true,
  },
  {
    constraint: 'xml:lang of a source is srcLang',
    edit: ['<source xml:lang="fa">', '<source xml:lang="ar">'],
    rule: 'source/@xml:lang',
  },
  {
    constraint: 'xml:lang of a target is trgLang',
    edit: ['<target xml:lang="en"', '<target xml:lang="fr"'],
    rule: 'target/@xml:lang',
  },
  {
    constraint: 'srcLang is well-formed by BCP 47',
    edit: ['srcLang="fa"', 'srcLang="fa-"'],
    rule: 'xliff/@srcLang',
    schema: true,
  },
  {
    constraint: 'trgLang is well-formed by BCP 47',
    edit: ['trgLang="en"', 'trgLang="english_uk"'],
    rule: 'xliff/@trgLang',
    schema: true,
  },
  {
    constraint: 'a subtag has at most eight characters',
    edit: ['srcLang="fa"', 'srcLang="fa-persianate"'],
    rule: 'xliff/@srcLang',
    schema: true,
  },
  {
    constraint: 'xml:lang that a source inherits from its unit is srcLang',
    edit: ['<unit id="u3">', '<unit id="u3" xml:lang="en">'],
    rule: 'source/@xml:lang',
    at: ['پایان متن'],
  },
  {
    constraint: 'xml:lang that a target inherits from its unit is trgLang',
    edit: ['<unit id="u3">', '<unit id="u3" xml:lang="fa">'],
    rule: 'target/@xml:lang',
    at: ['End of text'],
  },
  {
    constraint: 'xml:lang that a source inherits from its group is srcLang',
    edit: ['<group id="g2">', '<group id="g2" xml:lang="ar">'],
    rule: 'source/@xml:lang',
    at: ['هیئت‌ها'],
  },
  {
    constraint: 'xml:lang that a source inherits from its file is srcLang',
    edit: ['<file id="f2">', '<file id="f2" xml:lang="de">'],
    rule: 'source/@xml:lang',
    at: ['نشانی سفارت'],
  },
  ...(['file', 'group', 'unit'] as const).map((owner): Row => {
    const element = { file: '<ext:provenance ', group: '<ext:shelf ', unit: '<ext:folio ' }[owner];
    return {
      constraint: `ids of extensions of one namespace differ in a ${owner}`,
      edit: [element, `<ext:own id="x"/>\n${element}id="x" `],
      rule: [owner, `${element.slice(1, -1)}/@id`],
      at: [`${element}id="x"`],
    };
  }),
  ...(
    [
      ['a no-break space', '\u00A0'],
      ['an ideographic space', '\u3000'],
      ['a line separator', '\u2028'],
    ] as const
  ).flatMap(([name, space]): Row[] => [
    {
      constraint: `${name} is text, which a unit does not hold`,
      edit: ['<unit id="u3">', `<unit id="u3">${space}`],
      rule: 'unit',
      schema: true,
    },
    {
      constraint: `${name} is not white space around an NMTOKEN`,
      edit: ['<unit id="u3">', `<unit id="${space}u3">`],
      rule: 'unit/@id',
      schema: true,
    },
    {
      constraint: `${name} is not white space around a number`,
      edit: ['order="3"', `order="3${space}"`],
      rule: 'target/@order',
      schema: true,
    },
    {
      constraint: `${name} is not white space around a language`,
      edit: ['srcLang="fa"', `srcLang="${space}fa"`],
      rule: 'xliff/@srcLang',
      schema: true,
    },
  ]),
  // In an id a zero width no-break space is left out: by the editions of XML 1.0 it is a name character or none.
  {
    constraint: 'a zero width no-break space is text, which a unit does not hold',
    edit: ['<unit id="u3">', '<unit id="u3">\uFEFF'],
    rule: 'unit',
    schema: true,
  },
  {
    constraint: 'a zero width no-break space is not white space around a number',
    edit: ['order="3"', 'order="3\uFEFF"'],
    rule: 'target/@order',
    schema: true,
  },
  {
    constraint: 'a zero width no-break space is not white space around a language',
    edit: ['srcLang="fa"', 'srcLang="\uFEFFfa"'],
    rule: 'xliff/@srcLang',
    schema: true,
  },
  ...['3.0', '1e0', '0x3', '۳', '-3', ''].map(
    (value): Row => ({
      constraint: `order is a whole number in the digits of ASCII, not "${value}"`,
      edit: ['order="3"', `order="${value}"`],
      rule: 'target/@order',
      schema: true,
    }),
  ),
  ...['1.5', '۷', '-1', '1 0'].map(
    (value): Row => ({
      constraint: `priority is a whole number in the digits of ASCII, not "${value}"`,
      edit: ['priority="10"', `priority="${value}"`],
      rule: 'note/@priority',
      schema: true,
    }),
  ),
  ...['u×3', 'u٪/3', 'u,3', 'u#3', 'u=3', 'u\u00A03', 'u«3'].map(
    (id): Row => ({
      constraint: `an id has only name characters, not as ${id}`,
      edit: ['<unit id="u3">', `<unit id="${id}">`],
      rule: 'unit/@id',
      schema: true,
    }),
  ),
  ...['fa--IR', 'fa IR', 'فارسی', '12', 'fa-IRANIANPERSIAN'].map(
    (tag): Row => ({
      constraint: `a language is a tag of BCP 47, not ${tag}`,
      edit: ['trgLang="en"', `trgLang="${tag}"`],
      rule: 'xliff/@trgLang',
      schema: true,
    }),
  ),
  {
    constraint: 'a skeleton with href is empty',
    edit: ['<skeleton href="communique.skl"/>', '<skeleton href="communique.skl">header</skeleton>'],
    rule: ['skeleton/@href', 'skeleton'],
  },
  {
    constraint: 'a skeleton without href is not empty',
    edit: ['<skeleton href="communique.skl"/>', '<skeleton/>'],
    rule: ['skeleton/@href', 'skeleton'],
  },
  {
    constraint: 'a skeleton with href holds no element',
    edit: ['<skeleton href="communique.skl"/>', '<skeleton href="communique.skl"><ext:part/></skeleton>'],
    rule: ['skeleton/@href', 'skeleton'],
  },
  {
    constraint: 'a unit has a segment',
    edit: [
      '<segment>\n            <source>هیئت‌ها فردا دیدار می‌کنند.</source>\n          </segment>',
      '<ignorable><source> </source></ignorable>',
    ],
    rule: 'unit',
    at: ['<unit id="u2">'],
  },
  {
    constraint: 'order is not given twice',
    edit: ['<target order="2">', '<target order="3">'],
    rule: 'target/@order',
    at: ['issued', '<target order="3"> <', 'Talks'],
  },
  {
    constraint: 'order is at most the number of parts of the unit',
    edit: ['order="3"', 'order="4"'],
    rule: 'target/@order',
    at: ['issued', 'Talks'],
  },
  {
    constraint: 'a target without order keeps its place, which no other target takes',
    edit: ['<target order="1">', '<target>'],
    rule: 'target/@order',
    at: ['issued', '<target order="2">', 'Talks'],
  },
  {
    constraint: 'type of a group has one colon',
    edit: ['type="doc:section"', 'type="doc:section:1"'],
    rule: 'group/@type',
    schema: true,
  },
  {
    constraint: 'type of a unit has a value after its prefix',
    edit: ['type="doc:paragraph"', 'type="doc:"'],
    rule: 'unit/@type',
    schema: true,
  },
  {
    constraint: 'type of a unit has a prefix before its value',
    edit: ['type="doc:paragraph"', 'type=":paragraph"'],
    rule: 'unit/@type',
    schema: true,
  },
  {
    constraint: 'type of a unit has no space',
    edit: ['type="doc:paragraph"', 'type="doc:long paragraph"'],
    rule: 'unit/@type',
    schema: true,
  },
  {
    constraint: 'an id is not empty',
    edit: ['<file id="f2">', '<file id="">'],
    rule: 'file/@id',
    schema: true,
  },
  {
    constraint: 'an id has no character that a name cannot have',
    edit: ['<unit id="u3">', '<unit id="u@3">'],
    rule: 'unit/@id',
    schema: true,
  },
  {
    constraint: 'dataRef names original data of its own unit',
    edit: ['منتشر کردند.<ph id="br" dataRef="d1"/>', 'منتشر کردند.<ph id="br" dataRef="d9"/>'],
    rule: 'ph/@dataRef',
  },
  {
    constraint: 'a state is written as in the list',
    edit: ['state="initial"', 'state="Initial"'],
    rule: 'segment/@state',
    schema: true,
  },
  {
    constraint: 'metadata of a document is of 2.2',
    edit: ['<file id="f1"', '<notes><note>x</note></notes>\n<file id="f1"'],
    rule: 'xliff',
    schema: true,
  },
  {
    constraint: 'ref of a note is of 2.2',
    edit: ['<note id="n2" appliesTo', '<note id="n2" ref="#f=f1" appliesTo'],
    rule: 'note/@ref',
    schema: true,
  },
  {
    constraint: 'the document holds no extension outside its files',
    edit: ['<file id="f2">', '<ext:annex/>\n<file id="f2">'],
    rule: 'xliff',
    at: ['<ext:annex/>'],
    schema: true,
  },
  {
    constraint: 'nothing stands after the segments of a unit',
    edit: ['</segment>\n      </unit>\n      <group id="g2">', '</segment>\n<ext:late/></unit>\n      <group id="g2">'],
    rule: 'unit',
    at: ['<ext:late/>'],
    schema: true,
  },
  {
    constraint: 'nothing stands after the units of a file',
    edit: ['</unit>\n  </file>\n  <file id="f2">', '</unit>\n<ext:late/></file>\n  <file id="f2">'],
    rule: 'file',
    at: ['<ext:late/>'],
    schema: true,
  },
  {
    constraint: 'canResegment of a segment is yes or no',
    edit: ['<segment id="s1" canResegment="no"', '<segment id="s1" canResegment="No"'],
    rule: 'segment/@canResegment',
    schema: true,
  },
  {
    constraint: 'attributes of the core have no prefix',
    edit: ['<unit id="u3">', '<unit id="u3" xmlns:c="urn:oasis:names:tc:xliff:document:2.0" c:name="x">'],
    rule: ['unit/@c:name', 'unit/@xlf:name', 'unit/@name'],
    schema: true,
  },
  {
    constraint: 'an id with the prefix of the core is none',
    edit: ['<unit id="u3">', '<unit xmlns:c="urn:oasis:names:tc:xliff:document:2.0" c:id="u3">'],
    rule: 'unit/@id',
    schema: true,
  },
  {
    constraint: 'translate is no attribute of a segment',
    edit: ['state="initial"', 'translate="no"'],
    rule: 'segment/@translate',
    schema: true,
  },
  {
    constraint: 'dir is no attribute of a source',
    edit: ['<source xml:lang="fa">', '<source dir="rtl">'],
    rule: 'source/@dir',
    schema: true,
  },
  {
    constraint: 'xml:lang is no attribute of a segment',
    edit: ['state="initial"', 'xml:lang="fa"'],
    rule: 'segment/@xml:lang',
    schema: true,
  },
  {
    constraint: 'state is no attribute of an ignorable',
    edit: ['<ignorable id="i1">', '<ignorable id="i1" state="final">'],
    rule: 'ignorable/@state',
    schema: true,
  },
  {
    constraint: 'order is no attribute of a source',
    edit: ['<source xml:lang="fa">', '<source order="1">'],
    rule: 'source/@order',
    schema: true,
  },
  {
    constraint: 'a source holds no note',
    edit: ['<source>پایان متن', '<source><note>x</note>پایان متن'],
    rule: 'source',
    schema: true,
  },
  {
    constraint: 'a target holds no element of HTML',
    edit: ['<target>End of text', '<target><b xmlns="http://www.w3.org/1999/xhtml">End</b> of text'],
    rule: 'target',
    schema: true,
  },
  {
    constraint: 'a group holds no segment',
    edit: ['<group id="g2">', '<group id="g2">\n<segment><source>x</source></segment>'],
    rule: 'group',
    at: ['<segment><source>x'],
    schema: true,
  },
  {
    constraint: 'a file holds no file',
    edit: ['<file id="f2">', '<file id="f2">\n<file id="f3"/>'],
    rule: 'file',
    at: ['<file id="f3"/>'],
    schema: true,
  },
];
