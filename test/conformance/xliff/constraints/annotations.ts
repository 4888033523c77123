/** The annotations and fragment identifiers. */
import type { Row } from '../mutation.js';

/** The annotations. Whether a translation candidate annotation has ref, the prose and the Schematron see differently. */
export const ANNOTATIONS: readonly Row[] = [
  {
    constraint: 'id of a marker is unique in its unit',
    edit: ['<mrk id="a3"', '<mrk id="a2"'],
    rule: 'mrk/@id',
    at: ['<mrk id="a2" type="term"', 'رأی'],
  },
  {
    constraint: 'id of a start marker is unique in its unit',
    edit: [
      '<sm id="a5" type="generic" translate="no"/>ژنو<em startRef="a5"/>',
      '<sm id="a4" type="generic" translate="no"/>ژنو<em startRef="a4"/>',
    ],
    rule: ['sm/@id', 'mrk/@id'],
    at: ['<sm id="a4"', 'UNHCR'],
  },
  {
    constraint: 'a comment has value or ref',
    edit: ['<source>این <mrk id="a1" type="comment" value="یک نکته">', '<source>این <mrk id="a1" type="comment">'],
    rule: ['mrk/@value', 'mrk/@ref', 'mrk/@type', 'mrk'],
  },
  {
    constraint: 'a comment has not both value and ref',
    edit: ['type="comment" ref="#n=n1"', 'type="comment" value="x" ref="#n=n1"'],
    rule: ['mrk/@value', 'mrk/@ref', 'mrk/@type', 'mrk'],
  },
  {
    constraint: 'a comment that begins with a start marker has value or ref',
    edit: ['<sm id="a6" type="comment" value="دو جمله"', '<sm id="a6" type="comment"'],
    rule: ['sm/@value', 'sm/@ref', 'sm/@type', 'sm'],
  },
  {
    constraint: 'ref of a comment names a note of the unit',
    edit: ['ref="#n=n1"', 'ref="#n=n7"'],
    rule: 'mrk/@ref',
  },
  {
    constraint: 'ref of a comment does not name a note of the file',
    edit: ['ref="#n=n1"', 'ref="#f=f1/n=n9"'],
    rule: 'mrk/@ref',
  },
  {
    constraint: 'ref of a comment does not name a segment',
    edit: ['ref="#n=n1"', 'ref="#s1"'],
    rule: 'mrk/@ref',
  },
  {
    constraint: 'ref of a comment does not name a note of another unit',
    edit: ['ref="#n=n1"', 'ref="#u=u2/n=n1"'],
    rule: 'mrk/@ref',
  },
  {
    constraint: 'a start marker has its end marker in the unit',
    edit: ['رفت.<em startRef="a6"/>', 'رفت.'],
    rule: ['sm', 'sm/@id'],
    at: ['<sm id="a6"'],
  },
  {
    constraint: 'an end marker has its start marker in the unit',
    edit: ['<sm id="a5" type="generic" translate="no"/>', ''],
    rule: ['em/@startRef', 'em'],
    at: ['<em startRef="a5"/>'],
  },
  {
    constraint: 'startRef of an end marker names a start marker',
    edit: ['<em startRef="a6"/>', '<em startRef="a66"/>'],
    rule: 'em/@startRef',
  },
  {
    constraint: 'startRef of an end marker does not name a <mrk>',
    edit: ['رفت.<em startRef="a6"/>', 'رفت.<em startRef="a6"/><em startRef="a4"/>'],
    rule: 'em/@startRef',
  },
  {
    constraint: 'startRef of an end marker does not name a marker of another unit',
    edit: ['مقاوله‌نامه</mrk>', 'مقاوله‌نامه</mrk><em startRef="a5"/>'],
    rule: 'em/@startRef',
  },
  {
    constraint: 'an end marker stands after its start marker',
    edit: [
      '<sm id="a5" type="generic" translate="no"/>ژنو<em startRef="a5"/>',
      '<em startRef="a5"/>ژنو<sm id="a5" type="generic" translate="no"/>',
    ],
    rule: ['em/@startRef', 'sm', 'sm/@id'],
  },
  {
    constraint: 'type of a marker that is no value of the list has a prefix',
    edit: ['type="house:isbn"', 'type="isbn"'],
    rule: 'mrk/@type',
    schema: true,
  },
  {
    constraint: 'type of a marker has one colon',
    edit: ['type="house:isbn"', 'type="house:isbn:13"'],
    rule: 'mrk/@type',
    schema: true,
  },
  {
    constraint: 'canCopy is no attribute of a marker',
    edit: ['<mrk id="a4" translate="no">', '<mrk id="a4" canCopy="no">'],
    rule: 'mrk/@canCopy',
    schema: true,
  },
  {
    constraint: 'type is no attribute of an end marker',
    edit: ['<em startRef="a5"/>', '<em startRef="a5" type="generic"/>'],
    rule: 'em/@type',
    schema: true,
  },
  {
    constraint: 'id is no attribute of an end marker',
    edit: ['<em startRef="a5"/>', '<em id="a55" startRef="a5"/>'],
    rule: 'em/@id',
    schema: true,
  },
  {
    constraint: 'copyOf names a code, which an annotation is not',
    edit: ['>کتاب<', '><ph id="z1" copyOf="a5"/>کتاب<'],
    rule: 'ph/@copyOf',
  },
  {
    constraint: 'an annotation holds no extension',
    edit: ['>عهدنامه<', '><ext:own/>عهدنامه<'],
    rule: 'mrk',
    schema: true,
  },
];

/** Fragment identifiers, in the ref of an annotation of one's own. */
export const FRAGMENTS: readonly Row[] = (
  [
    ['file, group and unit stand in that order', '#u=u1/f=f1'],
    ['a prefix stands once', '#f=f1/f=f1'],
    ['only one leaf is named', '#a1/a2'],
    ['the leaf stands last', '#n=n1/u=u1'],
    ['a prefix of a module has two characters or more', '#f=f1/u=u1/x=1'],
    ['a prefix is an NMTOKEN', '#f=f1/u=u1/m@c=1'],
  ] as const
).map(([constraint, ref]) => ({
  constraint: `in a fragment identifier, ${constraint}`,
  edit: ['<mrk id="a7" type="house:isbn" value="12">', `<mrk id="a7" type="house:isbn" ref="${ref}">`],
  rule: 'mrk/@ref',
}));
