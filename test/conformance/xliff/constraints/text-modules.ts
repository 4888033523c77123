/** The modules that carry text: candidates, glossary, metadata, resources, change tracking. */
import type { Row } from '../mutation.js';

/**
 * Translation candidates. Whether their codes may refer to the data of the unit, prose and Schematron see differently;
 * that xml:lang of their targets is trgLang is only said of those that are references, as what need not be.
 */
export const MATCHES: readonly Row[] = [
  {
    constraint: 'id of a candidate is unique among the candidates',
    edit: ['<mtc:match id="m2"', '<mtc:match id="m1"'],
    rule: 'mtc:match/@id',
  },
  {
    constraint: 'ref of a candidate names text of the unit',
    edit: ['ref="#s1"', 'ref="#s9"'],
    rule: 'mtc:match/@ref',
  },
  {
    constraint: 'ref of a candidate does not name text of another unit',
    edit: ['ref="#s1"', 'ref="#u=u2/z1"'],
    rule: 'mtc:match/@ref',
  },
  {
    constraint: 'ref of a candidate does not name a segment of another unit by its id alone',
    edit: ['ref="#s1"', 'ref="#z1"'],
    rule: 'mtc:match/@ref',
  },
  {
    constraint: 'ref of a candidate does not name a note',
    edit: ['ref="#s1"', 'ref="#n=n1"'],
    rule: 'mtc:match/@ref',
  },
  {
    constraint: 'ref of a candidate is a fragment identifier of the standard',
    edit: ['ref="#s1"', 'ref="#s1/a1"'],
    rule: 'mtc:match/@ref',
  },
  {
    constraint: 'attributes of the module have no prefix',
    edit: ['ref="#s1" type', 'mtc:ref="#s1" type'],
    rule: ['mtc:match/@mtc:ref', 'mtc:match/@ref'],
    schema: true,
  },
  {
    constraint: 'subType of a candidate needs type',
    edit: ['type="tm" subType', 'subType'],
    rule: 'mtc:match/@subType',
  },
  {
    constraint: 'similarity is at least 0',
    edit: ['similarity="87.5"', 'similarity="-1"'],
    rule: 'mtc:match/@similarity',
    schema: true,
  },
  {
    constraint: 'similarity has no percent sign',
    edit: ['similarity="87.5"', 'similarity="87.5%"'],
    rule: 'mtc:match/@similarity',
    schema: true,
  },
  ...['', '.', '50,5', '۸۷', 'INF', 'NaN', '0x32', '--5', '5\u00A0'].map(
    (value): Row => ({
      constraint: `similarity is a decimal, not "${value}"`,
      edit: ['similarity="87.5"', `similarity="${value}"`],
      rule: 'mtc:match/@similarity',
      schema: true,
    }),
  ),
  {
    constraint: 'matchQuality is a decimal without an exponent',
    edit: ['matchQuality="90"', 'matchQuality="9e1"'],
    rule: 'mtc:match/@matchQuality',
    schema: true,
  },
  {
    constraint: 'dataRef in a candidate names original data that is there',
    edit: ['صلح <ph id="x1" dataRef="md1"/>', 'صلح <ph id="x1" dataRef="md9"/>'],
    rule: 'ph/@dataRef',
  },
  {
    constraint: 'id of original data is unique in its candidate',
    edit: ['<data id="md1">[i]</data>', '<data id="md1">[i]</data>\n<data id="md1">[j]</data>'],
    rule: 'data/@id',
    at: ['[j]'],
  },
  {
    constraint: 'a unit has the candidates once',
    edit: [
      '</mtc:matches>',
      '</mtc:matches>\n<mtc:matches><mtc:match ref="#s1"><source>x</source><target>y</target></mtc:match></mtc:matches>',
    ],
    rule: 'unit',
    at: ['<source>x'],
  },
  {
    constraint: 'a start code of a candidate has its end in it',
    edit: ['<source>صلح</source>', '<source>صلح<sc id="x9"/></source>'],
    rule: ['sc/@isolated', 'sc'],
  },
  {
    constraint: 'a start marker of a candidate has its end in it',
    edit: ['<source>صلح</source>', '<source>صلح<sm id="x9" translate="no"/></source>'],
    rule: ['sm', 'sm/@id'],
  },
  {
    constraint: 'id of a code is unique in the source of a candidate',
    edit: ['<source>صلح</source>', '<source>صلح<ph id="x9"/>\n<ph id="x9"/></source>'],
    rule: 'ph/@id',
    at: ['<ph id="x9"/></source>'],
  },
];

/** Glossaries. */
export const GLOSSARY: readonly Row[] = [
  {
    constraint: 'id of an entry is unique in the glossary',
    edit: ['<gls:glossEntry id="ge2">', '<gls:glossEntry id="ge1">'],
    rule: 'gls:glossEntry/@id',
  },
  {
    constraint: 'id of a translation is unique in the glossary',
    edit: ['<gls:translation id="gt2"', '<gls:translation id="gt1"'],
    rule: 'gls:translation/@id',
  },
  {
    constraint: 'id of a translation is not that of an entry',
    edit: ['<gls:glossEntry id="ge2">', '<gls:glossEntry id="gt1">'],
    rule: ['gls:glossEntry/@id', 'gls:translation/@id'],
    at: ['<gls:glossEntry id="gt1">', 'counsellor'],
  },
  {
    constraint: 'an entry has a translation or a definition',
    edit: ['<gls:definition>The head of a mission for a time.</gls:definition>', ''],
    rule: 'gls:glossEntry',
    at: ['<gls:glossEntry id="ge2">'],
  },
  {
    constraint: 'ref of an entry names text of the unit',
    edit: ['<gls:glossEntry id="ge1" ref="#a1">', '<gls:glossEntry id="ge1" ref="#a9">'],
    rule: 'gls:glossEntry/@ref',
  },
  {
    constraint: 'ref of an entry does not name text of another unit',
    edit: ['<gls:glossEntry id="ge1" ref="#a1">', '<gls:glossEntry id="ge1" ref="#u=u2/z1">'],
    rule: 'gls:glossEntry/@ref',
  },
  {
    constraint: 'ref of a translation names text of the unit',
    edit: ['ref="#t=a1"', 'ref="#t=a9"'],
    rule: 'gls:translation/@ref',
  },
  {
    constraint: 'a unit has the glossary once',
    edit: [
      '</gls:glossary>',
      '</gls:glossary>\n<gls:glossary><gls:glossEntry><gls:term>x</gls:term><gls:definition>y</gls:definition></gls:glossEntry></gls:glossary>',
    ],
    rule: 'unit',
    at: ['<gls:term>x'],
  },
  {
    constraint: 'a term holds text alone',
    edit: ['<gls:term>کاردار', '<gls:term><ext:own/>کاردار'],
    rule: 'gls:term',
    schema: true,
  },
];

/** Metadata. */
export const METADATA: readonly Row[] = [
  {
    constraint: 'id of a group of metadata is unique in its metadata',
    edit: ['<mda:metaGroup id="mg2"', '<mda:metaGroup id="mg1"'],
    rule: 'mda:metaGroup/@id',
  },
  {
    constraint: 'id of a group of metadata is not that of the metadata',
    edit: ['<mda:metaGroup id="mg2"', '<mda:metaGroup id="md1"'],
    rule: ['mda:metaGroup/@id', 'mda:metadata/@id'],
    at: ['<mda:metaGroup id="md1"', '<mda:metadata id="md1">'],
  },
  ...(['file', 'group', 'unit'] as const).map((owner): Row => {
    const id = { file: 'f1', group: 'g1', unit: 'u1' }[owner];
    return {
      constraint: `a ${owner} has metadata once`,
      edit: [
        `<${owner} id="${id}">`,
        `<${owner} id="${id}"><mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>`,
      ],
      rule: owner,
      at: [
        {
          file: '<mda:metadata id="md1">',
          group: '<mda:metadata>\n        <mda:metaGroup appliesTo="target">',
          unit: '<mda:metadata>\n          <mda:metaGroup id="mg1">',
        }[owner],
      ],
    };
  }),
];

/** Resource data. That xml:lang of a target is trgLang, a valid document of the OASIS suite contradicts. */
export const RESOURCES: readonly Row[] = [
  {
    constraint: 'id of a resource item is unique in its resource data',
    edit: ['<res:resourceItem id="r2"', '<res:resourceItem id="r1"'],
    rule: 'res:resourceItem/@id',
  },
  {
    constraint: 'id of a resource item is not that of a reference beside it',
    edit: ['<res:resourceItem id="r3"', '<res:resourceItem id="rr1"'],
    rule: ['res:resourceItem/@id', 'res:resourceItemRef/@id'],
    at: ['<res:resourceItem id="rr1"', '<res:resourceItemRef '],
  },
  {
    constraint: 'a reference names a resource item of the file',
    edit: ['ref="r1"', 'ref="r9"'],
    rule: 'res:resourceItemRef/@ref',
  },
  {
    constraint: 'a source of a resource with content has no href',
    edit: ['<res:source>', '<res:source href="form.xml">'],
    rule: ['res:source/@href', 'res:source'],
  },
  {
    constraint: 'an empty source of a resource has href',
    edit: ['<res:source href="seal.txt"/>', '<res:source/>'],
    rule: ['res:source/@href', 'res:source'],
  },
  {
    constraint: 'a target of a resource with content has no href',
    edit: ['<res:target>', '<res:target href="form.xml">'],
    rule: ['res:target/@href', 'res:target'],
  },
  {
    constraint: 'an empty target of a resource has href',
    edit: ['<res:target href="en/seal.png" xml:lang="en"/>', '<res:target xml:lang="en"/>'],
    rule: ['res:target/@href', 'res:target'],
  },
  {
    constraint: 'xml:lang of a source of a resource is srcLang',
    edit: ['<res:source href="fa/seal.png" xml:lang="fa"/>', '<res:source href="fa/seal.png" xml:lang="de"/>'],
    rule: 'res:source/@xml:lang',
  },
  {
    constraint: 'a resource item whose source and target are empty has mimeType',
    edit: ['<res:resourceItem id="r1" mimeType="image/png"', '<res:resourceItem id="r1"'],
    rule: 'res:resourceItem/@mimeType',
  },
  {
    constraint: 'a file has resource data once',
    edit: ['<unit id="u1">', '<res:resourceData/>\n<unit id="u1">'],
    rule: 'file',
    at: ['<res:resourceData/>'],
  },
  {
    constraint: 'a unit has resource data once',
    edit: ['<unit id="u1">', '<unit id="u1"><res:resourceData/>'],
    rule: 'unit',
    at: ['<res:resourceData>\n        <res:resourceItemRef'],
  },
];

/** Change tracking. */
export const TRACKING: readonly Row[] = [
  {
    constraint: 'ref of revisions names an element of the unit',
    edit: ['ref="n1"', 'ref="n9"'],
    rule: 'ctr:revisions/@ref',
  },
  {
    constraint: 'property of an item is content or an attribute of the element that changed',
    edit: ['property="category"', 'property="state"'],
    rule: 'ctr:item/@property',
  },
  {
    constraint: 'currentVersion is the version of a revision',
    edit: ['currentVersion="v2"', 'currentVersion="v3"'],
    rule: 'ctr:revisions/@currentVersion',
  },
];
