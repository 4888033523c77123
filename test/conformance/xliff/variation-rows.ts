/** Variations that are made by hand. */
import type { BaseName } from './bases.js';

type Edit = readonly [from: string, to: string];

/** The same snippet put into the text of a document's last unit. */
const END: Edit[0] = 'پایان متن';
const K1 = '<source><ph id="k1" type="quote"/>';
const V1 =
  '<source><pc id="v1" subFlowsStart="alt" subFlowsEnd="tip">پیوست</pc><ph id="v2"/><ph id="v3" copyOf="v2"/></source>';
const A7 = '<mrk id="a7" type="house:isbn" value="12">';

/** All rows: the base, what the variation shows, the edits that make it, each of a snippet that occurs once. */
export const ROWS: readonly (readonly [base: BaseName, shows: string, ...edits: Edit[]])[] = [
  ...['-1', '1', '.a', 'a:b', 'واحد۱', 'constructor', '__proto__', 'a'.repeat(300), 'a·b', '\u0301a'].map(
    (id) => ['structure', `an id ${id.slice(0, 12)}`, ['<unit id="u3">', `<unit id="${id}">`]] as const,
  ),
  ['structure', 'white space around an NMTOKEN', ['<unit id="u3">', '<unit id=" u3\t">']],
  [
    'structure',
    'white space around a reference',
    ['منتشر کردند.<ph id="br" dataRef="d1"/>', 'منتشر کردند.<ph id="br" dataRef=" d1 "/>'],
  ],
  ['structure', 'zeros before an order', ['order="3"', 'order="03"']],
  ['structure', 'a sign before an order', ['order="3"', 'order="+3"']],
  ['structure', 'white space around an order', ['order="3"', 'order=" 3 "']],
  ['structure', 'white space around a priority', ['priority="10"', 'priority=" 7 "']],
  ['structure', 'a state reviewed', ['state="translated"', 'state="reviewed"']],
  ['structure', 'a state final', ['state="translated"', 'state="final"']],
  ['structure', 'a no-break space in a type', ['type="doc:paragraph"', 'type="doc:long\u00A0paragraph"']],
  ['structure', 'a ZWNJ in a type', ['type="doc:paragraph"', 'type="سند:پیش\u200Cنویس"']],
  ['structure', 'a no-break space alone as a source', ['<source> </source>', '<source>\u00A0</source>']],
  ['structure', 'a sign before a priority', ['priority="10"', 'priority="+5"']],
  ['structure', 'an empty target', ['<target>End of text</target>', '<target/>']],
  ['structure', 'an empty source', [`<source>${END}</source>`, '<source/>']],
  ['structure', 'an empty group', ['<group id="g2">', '<group id="g3"/><group id="g2">']],
  ['structure', 'a group and a unit of one id', ['<unit id="u3">', '<unit id="g1">']],
  ['structure', 'a file and a unit of one id', ['<unit id="u3">', '<unit id="f1">']],
  ['structure', 'a note and a segment of one id', ['<segment id="s2"', '<segment id="n1"']],
  ['structure', 'data and a segment of one id', ['<segment id="s2"', '<segment id="d1"']],
  ['structure', 'a unit and a segment of one id', ['<segment id="s2"', '<segment id="u1"']],
  ['structure', 'a note without id', ['<note id="n2" appliesTo', '<note appliesTo']],
  ['structure', 'notes without ids', ['<note id="n1">This', '<note>One.</note><note>Two.</note><note id="n1">This']],
  ['structure', 'an empty note', ['>Check it against the minutes.<', '><']],
  [
    'structure',
    'a skeleton of foreign elements',
    ['<skeleton href="communique.skl"/>', '<skeleton><ext:part/>text<ext:part/></skeleton>'],
  ],
  ['structure', 'a skeleton in CDATA', ['header{0}footer', '<![CDATA[<p>{0}</p>]]>']],
  ['structure', 'no skeleton', ['<skeleton href="communique.skl"/>', '']],
  [
    'structure',
    'white space kept on both sides',
    [`<source>${END}`, `<source xml:space="preserve">${END}`],
    ['<target>End', '<target xml:space="preserve">End'],
  ],
  [
    'structure',
    'the same language with a region',
    ['srcLang="fa"', 'srcLang="fa-IR"'],
    ['<source xml:lang="fa">', '<source xml:lang="fa-IR">'],
  ],
  ...[
    'prs-Arab-AF',
    'de-CH-1996',
    'zh-Hant-TW',
    'x-house',
    'es-419',
    'en-GB-oxendict',
    'sl-rozaj-biske',
    'i-klingon',
    'en-GB-oed',
    'sgn-BE-FR',
    'zh-cmn-Hans-CN',
    'en-x-house',
    'zh-min-nan',
    'EN',
  ].map(
    (tag) =>
      [
        'structure',
        `the language ${tag}`,
        ['trgLang="en"', `trgLang="${tag}"`],
        [' xml:lang="en" order', ' order'],
      ] as const,
  ),
  ['structure', 'inline elements in a note as text', ['>Check it against the minutes.<', '>Keep &lt;ph id="1"/&gt;.<']],
  ['structure', 'a URI with spaces as original', ['original="communique.docx"', 'original="the communiqué.docx"']],
  [
    'structure',
    'segments between ignorables',
    ['<segment id="s2" state="initial">', '<ignorable><source>-</source></ignorable><segment id="s2" state="initial">'],
    ['order="3"', 'order="4"'],
    ['<target order="1">', '<target order="1">'],
    ['<source>-</source>', '<source>-</source><target order="3">-</target>'],
  ],
  [
    'structure',
    'order on no target',
    [' order="3"', ''],
    ['<target order="2">', '<target>'],
    ['<target order="1">', '<target>'],
  ],
  [
    'structure',
    'orders that change nothing',
    ['order="3"', 'order="1"'],
    ['<target order="1">Talks', '<target order="3">Talks'],
  ],
  [
    'structure',
    'elements of another namespace with core names',
    ['<ext:folio number="12"/>', '<unit xmlns="urn:example:own" id="u1"><segment/></unit>'],
  ],
  ['structure', 'an extension that uses no prefix', ['<ext:folio number="12"/>', '<folio xmlns="urn:example:own"/>']],
  [
    'structure',
    'an extension in which core elements stand',
    ['<ext:folio number="12"/>', '<ext:folio><source>x</source></ext:folio>'],
  ],
  ['structure', 'predefined entities', [END, '&lt;متن&gt; &amp; &quot;&apos;']],
  ['structure', 'characters beyond the basic plane', [END, '𐎠𐎼𐎹 &#x103A0;']],
  ['structure', 'marks of direction and a ZWNJ', [END, '\u2067می\u200Cشود\u2069\u200F']],
  ['structure', 'tabs and line feeds in text', [END, '\t\nمتن\n']],
  [
    'structure',
    'a namespace declared far down',
    [`<source>${END}`, `<source xmlns:unused="urn:example:unused">${END}`],
  ],

  ['inline', 'white space between sub-flows', ['subFlowsStart="alt"', 'subFlowsStart=" alt\ttip "']],
  ['inline', 'white space around startRef', ['<ec startRef="c1" ', '<ec startRef=" c1 " ']],
  ...['0000', '0008', '000B', '000C', '000E', '001B', 'DFFF'].map(
    (hex) => ['inline', `the character ${hex}`, ['<cp hex="001F"/>', `<cp hex="${hex}"/>`]] as const,
  ),
  ...['xlf:lb', 'xlf:pb', 'xlf:b', 'xlf:i', 'xlf:u', 'house:any'].map(
    (subType) =>
      ['inline', `subType ${subType} with fmt`, [K1, `<source><ph id="k1" type="fmt" subType="${subType}"/>`]] as const,
  ),
  ['inline', 'subType xlf:var with ui', [K1, '<source><ph id="k1" type="ui" subType="xlf:var"/>']],
  [
    'inline',
    'spans that overlap',
    [V1, '<source><sc id="v1"/>الف<sc id="v2"/>ب<ec startRef="v1"/>پ<ec startRef="v2"/></source>'],
  ],
  [
    'inline',
    'a span that ends in another element',
    [V1, '<source><pc id="v0" canOverlap="yes"><sc id="v1"/>الف</pc>ب<ec startRef="v1"/></source>'],
  ],
  [
    'inline',
    'spans in spans',
    [V1, '<source><pc id="v1"><pc id="v2"><pc id="v3"><ph id="v4"/></pc></pc></pc></source>'],
  ],
  [
    'inline',
    'every kind of element in a span',
    [
      V1,
      '<source><pc id="v1"><cp hex="0001"/><ph id="v2"/><sc id="v3"/><ec startRef="v3"/><mrk id="v4" translate="no"/><sm id="v5" translate="yes"/><em startRef="v5"/></pc></source>',
    ],
  ],
  [
    'inline',
    'text for display at both ends',
    [V1, '<source><pc id="v1" dispStart="(" dispEnd=")" equivStart="" equivEnd="">الف</pc></source>'],
  ],
  ['inline', 'a copy of a span', [V1, '<source><pc id="v1">الف</pc> <pc id="v2" copyOf="v1">ب</pc></source>']],
  [
    'inline',
    'a sequence that begins and does not go on',
    [V1, '<source><ph id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/>الف</source>'],
  ],
  [
    'inline',
    'a sequence of three',
    [
      V1,
      '<source><ph id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="v2" canReorder="no" canCopy="no" canDelete="no"/><ph id="v3" canReorder="no" canCopy="no" canDelete="no"/></source>',
    ],
  ],
  [
    'inline',
    'two sequences',
    [
      V1,
      '<source><ph id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="v2" canReorder="no" canCopy="no" canDelete="no"/><ph id="v3" canReorder="firstNo" canCopy="no" canDelete="no"/></source>',
    ],
  ],
  ['inline', 'a code of the target alone', ['<target><pc id="w1">final', '<target><ph id="new"/><pc id="w1">final']],
  ['inline', 'a target that leaves out a code', ['final <ph id="w2"/>agreement', 'final agreement']],
  [
    'inline',
    'a target with its codes in another order',
    [V1, '<source><ph id="v1"/>الف<ph id="v2"/></source><target><ph id="v2"/>a<ph id="v1"/></target>'],
  ],
  ['inline', 'the same ids in another unit', [V1, '<source><ph id="k1"/><ph id="m1"/></source>']],
  [
    'inline',
    'isolated halves of two spans',
    [V1, '<source><sc id="v1" isolated="yes" dir="ltr"/>الف<ec id="v2" isolated="yes"/></source>'],
  ],
  [
    'inline',
    'a sequence in a span that begins it',
    [
      V1,
      '<source><pc id="v1" canReorder="firstNo" canCopy="no" canDelete="no">الف<ph id="v2" canReorder="no" canCopy="no" canDelete="no"/></pc></source>',
    ],
  ],
  [
    'inline',
    'a sequence over two segments',
    [
      V1,
      '<source><ph id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/>الف</source></segment><segment><source><ph id="v2" canReorder="no" canCopy="no" canDelete="no"/>ب</source>',
    ],
  ],
  [
    'inline',
    'halves that must not be reordered',
    [
      V1,
      '<source><sc id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/>الف<ec startRef="v1" canReorder="no" canCopy="no" canDelete="no"/></source>',
    ],
  ],
  [
    'inline',
    'a code between those of a sequence’s end and another',
    [
      V1,
      '<source><ph id="v1" canReorder="firstNo" canCopy="no" canDelete="no"/><ph id="v2" canReorder="no" canCopy="no" canDelete="no"/>الف<ph id="v3"/></source>',
    ],
  ],
  [
    'inline',
    'a code that can be copied but not deleted',
    [V1, '<source><ph id="v1" canDelete="no"/>الف</source><target><ph id="v1" canDelete="no"/>a</target>'],
  ],
  [
    'inline',
    'a code that must not be deleted, without a target',
    [V1, '<source><ph id="v1" canDelete="no"/>الف</source>'],
  ],
  [
    'inline',
    'a span whose halves are in a segment and an ignorable',
    [
      V1,
      '<source><sc id="v1"/>الف</source></segment><ignorable><source> <ec startRef="v1"/></source></ignorable><segment><source>ب</source>',
    ],
  ],
  [
    'inline',
    'a target with both halves where the source has both',
    [V1, '<source><sc id="v1"/>الف<ec startRef="v1"/></source><target>a<sc id="v1"/>b<ec startRef="v1"/></target>'],
  ],
  ['inline', 'a code of the target with data of the unit', ['in</target>', 'in<ph id="new" dataRef="d2"/></target>']],
  [
    'inline',
    'values for display with line ends and quotation marks',
    [
      'equiv="" type="image" subFlows="alt tip" canCopy="no"/> در',
      'equiv="&quot;&#10;" type="image" subFlows="alt tip" canCopy="no"/> در',
    ],
  ],
  ['inline', 'isolated said to be no', ['<ec startRef="c1" ', '<ec startRef="c1" isolated="no" ']],
  [
    'inline',
    'defaults of the hints said on one half',
    ['<ec startRef="c1" ', '<ec startRef="c1" canCopy="yes" canDelete="yes" canOverlap="yes" canReorder="yes" '],
  ],
  [
    'inline',
    'original data that no code refers to',
    ['<data id="d3">[/b]</data>', '<data id="d3">[/b]</data><data id="d4"/>'],
  ],
  [
    'inline',
    'original data with a character that XML cannot hold',
    ['<data id="d3">[/b]</data>', '<data id="d3">[<cp hex="0000"/>]</data>'],
  ],

  ...['#/f=f1/u=u1/n=n1', '#f=f1/u=u1/n=n1', '#u=u1/n=n1'].map(
    (ref) => ['annotations', `a comment that refers to ${ref}`, ['ref="#n=n1"', `ref="${ref}"`]] as const,
  ),
  ...['#f=f1', '#/f=f1/u=u2', '#u=u2/a1', '#s1', 'https://example.org/?a=b#c', 'other.xlf'].map(
    (ref) =>
      [
        'annotations',
        `an annotation that refers to ${ref}`,
        [A7, `<mrk id="a7" type="house:isbn" ref="${ref}">`],
      ] as const,
  ),
  ['annotations', 'an annotation in an annotation', ['>کتاب<', '><mrk id="a8" type="term">کتاب</mrk><']],
  [
    'annotations',
    'annotations that overlap',
    [
      '>مقاوله‌نامه<',
      '><sm id="b1" translate="no"/>الف<sm id="b2" translate="yes"/>ب<em startRef="b1"/><em startRef="b2"/><',
    ],
  ],
  [
    'annotations',
    'a comment of a start marker that refers to a note',
    ['<sm id="a6" type="comment" value="دو جمله"', '<sm id="a6" type="comment" ref="#n=n1"'],
  ],
  ['annotations', 'an empty annotation', ['>مقاوله‌نامه<', '><']],
  ['annotations', 'a term with a value alone', ['ref="https://example.org/t/1" value="treaty"', 'value="treaty"']],
  ['annotations', 'codes in an annotation', ['>مقاوله‌نامه<', '><ph id="c1"/><pc id="c2">الف</pc><']],

  ...['0', '100', '1.', '-0', '0.0', '+50', '.5', '007', '99.999', ' 50 '].map(
    (value) => ['matches', `a similarity of ${value}`, ['similarity="87.5"', `similarity="${value}"`]] as const,
  ),
  ...['#f=f1/u=u1/s1', '#/f=f1/u=u1/s1', '#u=u1/s1', '#a1'].map(
    (ref) => ['matches', `a candidate for ${ref}`, ['ref="#s1"', `ref="${ref}"`]] as const,
  ),
  [
    'matches',
    'a candidate with the codes of the unit again',
    ['<source>صلح</source>', '<source>صلح<ph id="s1"/></source>'],
  ],
  [
    'matches',
    'ids of original data in the unit and in the candidate',
    ['<segment id="s1">', '<originalData><data id="md1">x</data></originalData><segment id="s1">'],
  ],
  ['matches', 'no target language where only candidates have targets', [' trgLang="en"', '']],
  [
    'matches',
    'a candidate for a span between markers',
    ['<mrk id="a1" type="mtc:match">صلح</mrk>', '<sm id="a1" type="mtc:match"/>صلح<em startRef="a1"/>'],
  ],
  [
    'matches',
    'the namespace of the module as that without a prefix',
    [
      '<mtc:match id="m2" ref="#a1" reference="yes">\n          <source>صلح</source>\n          <target xml:lang="fr">la paix</target>\n        </mtc:match>',
      '<match xmlns="urn:oasis:names:tc:xliff:matches:2.0" xmlns:x="urn:oasis:names:tc:xliff:document:2.0" ref="#a1"><x:source>x</x:source><x:target>y</x:target></match>',
    ],
  ],
  [
    'matches',
    'a candidate with a span in two halves',
    ['<source>صلح</source>', '<source><sc id="y1"/>صلح<ec startRef="y1"/></source>'],
  ],
  [
    'matches',
    'a candidate with orphans',
    ['<source>صلح</source>', '<source><sc id="y1" isolated="yes"/>صلح<ec id="y2" isolated="yes"/></source>'],
  ],
  [
    'matches',
    'a candidate with a copy',
    ['<source>صلح</source>', '<source><ph id="y1"/>صلح<ph id="y2" copyOf="y1"/></source>'],
  ],
  ['matches', 'two candidates for the same text', ['ref="#a1" reference="yes"', 'ref="#s1" reference="yes"']],
  [
    'matches',
    'a candidate with the languages of the document',
    ['<source>صلح</source>', '<source xml:lang="fa">صلح</source>'],
  ],

  ['glossary', 'an entry without a reference', ['<gls:glossEntry id="ge1" ref="#a1">', '<gls:glossEntry>']],
  [
    'glossary',
    'an entry with a translation alone',
    ['<gls:definition>The head of a mission for a time.</gls:definition>', '<gls:translation>chargé</gls:translation>'],
  ],
  [
    'glossary',
    'an entry for a segment',
    ['<gls:glossEntry id="ge1" ref="#a1">', '<gls:glossEntry id="ge1" ref="#f=f1/u=u1/s1">'],
  ],
  ['glossary', 'an empty term', ['<gls:term>کاردار</gls:term>', '<gls:term/>']],
  ['glossary', 'ids of entries as ids of codes', ['<gls:glossEntry id="ge2">', '<gls:glossEntry id="a1">']],

  ['metadata', 'an empty value', ['>3</mda:meta>', '></mda:meta>']],
  [
    'metadata',
    'groups below one another',
    [
      '<mda:meta type="page">3</mda:meta>',
      '<mda:metaGroup><mda:metaGroup><mda:meta type="page">3</mda:meta></mda:metaGroup></mda:metaGroup>',
    ],
  ],
  [
    'metadata',
    'one type twice',
    ['<mda:meta type="page">3</mda:meta>', '<mda:meta type="page">3</mda:meta><mda:meta type="page">4</mda:meta>'],
  ],

  [
    'resources',
    'a resource with references alone',
    ['<res:source href="seal.txt"/>', '<res:reference href="a.txt"/><res:reference href="b.txt"/>'],
  ],
  ['resources', 'a resource with a target alone', ['<res:source href="seal.txt"/>', '<res:target href="a.txt"/>']],
  [
    'resources',
    'one resource referred to twice',
    ['<res:resourceItemRef id="rr1" ref="r1"/>', '<res:resourceItemRef ref="r1"/><res:resourceItemRef ref="r1"/>'],
  ],
  [
    'resources',
    'an id as in the resource data of the file',
    ['<res:resourceItem id="r3"', '<res:resourceItem id="r2"'],
  ],

  ...['*', '5', '0,5', '2,*', '0'].map(
    (value) =>
      ['sizes', `a restriction to ${value}`, ['slr:sizeRestriction="2,40"', `slr:sizeRestriction="${value}"`]] as const,
  ),
  [
    'sizes',
    'a profile of one’s own, with values of its own',
    ['generalProfile="xliff:codepoints"', 'generalProfile="house:pixels"'],
    ['slr:sizeRestriction="2,40"', 'slr:sizeRestriction="wide"'],
    ['slr:sizeRestriction="*"', 'slr:sizeRestriction="9pt"'],
    ['slr:sizeRestriction="12"', 'slr:sizeRestriction="half"'],
  ],
  ['sizes', 'profiles without normalization', ['<slr:normalization general="nfc" storage="nfd"/>', '']],
  ['sizes', 'a storage profile of 16 bits', ['storageProfile="xliff:utf8"', 'storageProfile="xliff:utf16"']],

  ['validation', 'occurs of one', ['occurs="2"', 'occurs="1"']],
  ['validation', 'an empty condition', ['isNotPresent="Persia"', 'isNotPresent=""']],
  [
    'validation',
    'startsWith in the source too',
    ['<val:rule startsWith="The"', '<val:rule startsWith="The" existsInSource="no"'],
  ],

  [
    'its',
    'votes',
    ['its:locQualityRatingScore="80" its:locQualityRatingScoreThreshold="60"', 'its:locQualityRatingVote="-3"'],
  ],
  [
    'its',
    'two lists of issues',
    [
      '</its:locQualityIssues>',
      '</its:locQualityIssues><its:locQualityIssues xml:id="lqi2"><its:locQualityIssue locQualityIssueType="style"/></its:locQualityIssues>',
    ],
  ],
  [
    'its',
    'records of provenance of the file',
    [
      '<unit id="u1" ',
      '<its:provenanceRecords xml:id="prov9"><its:provenanceRecord org="x"/></its:provenanceRecords><unit id="u1" ',
    ],
  ],
  ['its', 'one annotator', [' terminology|https://example.org/terms', '']],

  ['tracking', 'the old extension in a document of 2.1', ['version="2.0"', 'version="2.1"']],

  ...['a', 'br', 'h6', 'table', 'ul', 'img'].map(
    (value) => ['styles', `the style ${value}`, ['<pc id="1" fs:fs="b">', `<pc id="1" fs:fs="${value}">`]] as const,
  ),
  ['styles', 'subFs on a span', ['<pc id="1" fs:fs="b">', '<pc id="1" fs:fs="a" fs:subFs="href,a.html\\title,b">']],

  ...['plural:n', 'ordinal:n', 'gender:n', 'select:n'].map(
    (value) => ['extended', `a switch ${value}`, ['pgs:switch="gender:host"', `pgs:switch="${value}"`]] as const,
  ),
  ...['0', '7', 'zero', 'two', 'few', 'many'].map(
    (value) => ['extended', `the case ${value}`, ['pgs:case="one"', `pgs:case="${value}"`]] as const,
  ),
  [
    'extended',
    'notes of the document without metadata',
    [
      '<mda:metadata>\n    <mda:metaGroup category="document">\n      <mda:meta type="desk">خاورمیانه</mda:meta>\n    </mda:metaGroup>\n  </mda:metadata>',
      '',
    ],
  ],
  [
    'extended',
    'metadata of the document without notes',
    ['<notes>\n    <note id="n1">For the whole document.</note>\n  </notes>', ''],
  ],
  ['extended', 'a note that refers to its unit', ['ref="#s1"', 'ref="#f=f1/u=u1"']],
];
