/** The modules that carry rules and remarks: sizes, validation, ITS, styles. */
import type { Row } from '../mutation.js';

/** Size and length restrictions. */
export const SIZES: readonly Row[] = [
  {
    constraint: 'sizeInfo and sizeInfoRef exclude each other',
    edit: [
      '<source>عنوان <ph id="p1" slr:equivStorage="4" slr:sizeInfo="1"/>',
      '<source>عنوان <ph id="p1" slr:equivStorage="4" slr:sizeInfo="1" slr:sizeInfoRef="z"/>',
    ],
    rule: ['ph/@slr:sizeInfoRef', 'ph/@slr:sizeInfo'],
  },
  ...(['equivStorage', 'sizeInfo', 'sizeInfoRef'] as const).map(
    (name): Row => ({
      constraint: `${name} stands on an end code only where it is isolated`,
      edit: ['<ec startRef="s1"/>', `<ec startRef="s1" slr:${name}="1"/>`],
      rule: `ec/@slr:${name}`,
    }),
  ),
  ...(
    [
      ['slr:storageRestriction="255"', 'slr:storageRestriction="many"', 'storageRestriction'],
      ['slr:storageRestriction="255"', 'slr:storageRestriction="1,2,3"', 'storageRestriction'],
      ['slr:storageRestriction="255"', 'slr:storageRestriction="*,9"', 'storageRestriction'],
      ['slr:sizeRestriction="2,40"', 'slr:sizeRestriction="2.5"', 'sizeRestriction'],
      ['slr:sizeRestriction="2,40"', 'slr:sizeRestriction="2;40"', 'sizeRestriction'],
    ] as const
  ).map(
    ([from, to, name]): Row => ({
      constraint: `by the profile of the standard, ${name} is [minimum,]maximum: not ${to}`,
      edit: [from, to],
      rule: `unit/@slr:${name}`,
    }),
  ),
  {
    constraint: 'by the profile of the standard, equivStorage is a whole number',
    edit: ['<source>عنوان <ph id="p1" slr:equivStorage="4"', '<source>عنوان <ph id="p1" slr:equivStorage="four"'],
    rule: 'ph/@slr:equivStorage',
  },
  {
    constraint: 'by the profile of the standard, sizeInfo is a whole number',
    edit: [
      '<source>عنوان <ph id="p1" slr:equivStorage="4" slr:sizeInfo="1"',
      '<source>عنوان <ph id="p1" slr:equivStorage="4" slr:sizeInfo="one"',
    ],
    rule: 'ph/@slr:sizeInfo',
  },
  {
    constraint: 'a file has the profiles once',
    edit: ['</slr:profiles>', '</slr:profiles>\n<slr:profiles/>'],
    rule: 'file',
    at: ['<slr:profiles/>'],
  },
];

/** Rules for target texts. That occurs needs isPresent, a valid document of the OASIS suite contradicts. */
export const VALIDATION: readonly Row[] = [
  {
    constraint: 'a rule has one condition',
    edit: ['<val:rule startsWith="The"', '<val:rule startsWith="The" endsWith="."'],
    rule: 'val:rule',
  },
  {
    constraint: 'a rule has not both isPresent and isNotPresent',
    edit: ['<val:rule isNotPresent="Persia"', '<val:rule isPresent="Iran" isNotPresent="Persia"'],
    rule: 'val:rule',
  },
  {
    constraint: 'a rule has a condition',
    edit: ['<val:rule isNotPresent="Persia" caseSensitive="no"/>', '<val:rule caseSensitive="no"/>'],
    rule: 'val:rule',
  },
  {
    constraint: 'existsInSource does not go with isNotPresent',
    edit: ['<val:rule isNotPresent="Persia"', '<val:rule isNotPresent="Persia" existsInSource="yes"'],
    rule: 'val:rule/@existsInSource',
  },
  {
    constraint: 'a unit has the rules once',
    edit: ['<segment>', '<val:validation><val:rule endsWith="!"/></val:validation><segment>'],
    rule: 'unit',
  },
  {
    constraint: 'a file has the rules once',
    edit: ['<unit id="u1">', '<val:validation><val:rule endsWith="!"/></val:validation><unit id="u1">'],
    rule: 'file',
  },
];

/** The Internationalization Tag Set. */
export const ITS: readonly Row[] = [
  {
    constraint: 'an issue has a type or a comment',
    edit: [' locQualityIssueComment="Name of the office"', ''],
    rule: [
      'its:locQualityIssue',
      'its:locQualityIssue/@locQualityIssueType',
      'its:locQualityIssue/@locQualityIssueComment',
    ],
  },
  {
    constraint: 'a record of provenance says something',
    edit: ['<its:provenanceRecord person="First desk" revTool="review"/>', '<its:provenanceRecord/>'],
    rule: 'its:provenanceRecord',
  },
  {
    constraint: 'locQualityIssuesRef names issues of the unit',
    edit: ['#its=lqi1', '#its=lqi9'],
    rule: 'mrk/@its:locQualityIssuesRef',
  },
  {
    constraint: 'an annotation has its issue in it or refers to it, not both',
    edit: [
      'its:locQualityIssuesRef="#its=lqi1"',
      'its:locQualityIssuesRef="#its=lqi1" its:locQualityIssueType="style"',
    ],
    rule: ['mrk/@its:locQualityIssuesRef', 'mrk/@its:locQualityIssueType'],
  },
  {
    constraint: 'an annotation has its provenance in it or refers to it, not both',
    edit: ['its:provenanceRecordsRef="#its=prov1"', 'its:provenanceRecordsRef="#its=prov1" its:person="x"'],
    rule: ['mrk/@its:provenanceRecordsRef', 'mrk/@its:person'],
  },
  {
    constraint: 'a rating is a score or a vote',
    edit: ['its:locQualityRatingScore="80"', 'its:locQualityRatingScore="80" its:locQualityRatingVote="3"'],
    rule: ['mrk/@its:locQualityRatingScore', 'mrk/@its:locQualityRatingVote'],
  },
  {
    constraint: 'an analysis has taIdentRef, or taSource with taIdent',
    edit: ['its:taSource="example"', 'its:taIdentRef="https://example.org/m" its:taSource="example"'],
    rule: ['mrk/@its:taIdentRef', 'mrk/@its:taSource', 'mrk/@its:taIdent'],
  },
  {
    constraint: 'taSource needs taIdent',
    edit: [' its:taIdent="Q1"', ''],
    rule: ['mrk/@its:taIdent', 'mrk/@its:taSource'],
  },
  {
    constraint: 'taIdent needs taSource',
    edit: [' its:taSource="example"', ''],
    rule: ['mrk/@its:taSource', 'mrk/@its:taIdent'],
  },
  {
    constraint: 'annotatorsRef names data categories of ITS',
    edit: ['mt-confidence|', 'machine|'],
    rule: 'file/@its:annotatorsRef',
  },
  {
    constraint: 'annotatorsRef names a data category once',
    edit: ['terminology|https://example.org/terms', 'mt-confidence|https://example.org/terms'],
    rule: 'file/@its:annotatorsRef',
  },
  {
    constraint: 'annotatorsRef has a bar between the category and the annotator',
    edit: [
      'its:annotatorsRef="mt-confidence|https://example.org/mt terminology|https://example.org/terms"',
      'its:annotatorsRef="terminology"',
    ],
    rule: 'file/@its:annotatorsRef',
  },
];

/** Format styles. */
export const STYLES: readonly Row[] = [
  {
    constraint: 'subFs needs fs',
    edit: [' fs:fs="img" fs:subFs', ' fs:subFs'],
    rule: 'ph/@fs:subFs',
  },
  {
    constraint: 'fs stands on an end code only where it is isolated',
    edit: ['<ec startRef="5"/>', '<ec startRef="5" fs:fs="q"/>'],
    rule: 'ec/@fs:fs',
  },
  {
    constraint: 'the name of an HTML element is in lower case',
    edit: ['<pc id="1" fs:fs="b">', '<pc id="1" fs:fs="B">'],
    rule: 'pc/@fs:fs',
    schema: true,
  },
  {
    constraint: 'fs names an element of the list, as script is not',
    edit: ['<pc id="1" fs:fs="b">', '<pc id="1" fs:fs="script">'],
    rule: 'pc/@fs:fs',
    schema: true,
  },
  {
    constraint: 'fs is no attribute of a segment',
    edit: ['<segment>\n        <source><pc', '<segment fs:fs="p">\n        <source><pc'],
    rule: 'segment/@fs:fs',
    schema: true,
  },
  {
    constraint: 'fs is no attribute of a source',
    edit: ['<source><pc', '<source fs:fs="p"><pc'],
    rule: 'source/@fs:fs',
    schema: true,
  },
];
