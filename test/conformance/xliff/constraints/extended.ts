/** What version 2.2 adds. */
import type { Row } from '../mutation.js';

/** Version 2.2. How the values of case are separated, its text and its examples see differently. */
export const EXTENDED: readonly Row[] = [
  {
    constraint: 'notes of a document come before its metadata',
    edit: ['</mda:metadata>', '</mda:metadata>\n<notes><note>late</note></notes>'],
    rule: 'xliff',
    at: ['late'],
    schema: true,
  },
  {
    constraint: 'a document has metadata once',
    edit: [
      '</mda:metadata>',
      '</mda:metadata>\n<mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>',
    ],
    rule: 'xliff',
    at: ['<mda:meta type="x">'],
    schema: true,
  },
  {
    constraint: 'metadata of a document comes before its files',
    edit: [
      '</file>',
      '</file>\n<mda:metadata><mda:metaGroup><mda:meta type="x">y</mda:meta></mda:metaGroup></mda:metadata>',
    ],
    rule: 'xliff',
    at: ['<mda:meta type="x">'],
    schema: true,
  },
  {
    constraint: 'version is 2.0, 2.1 or 2.2',
    edit: ['version="2.2"', 'version="2.3"'],
    rule: 'xliff/@version',
    schema: true,
  },
  {
    constraint: 'id of a note is unique among the notes of a document',
    edit: ['For the whole document.</note>', 'For the whole document.</note>\n<note id="n1">again</note>'],
    rule: 'note/@id',
    at: ['again'],
  },
  {
    constraint: 'switch selects by plural, ordinal, gender or select',
    edit: ['pgs:switch="gender:host"', 'pgs:switch="number:host"'],
    rule: 'unit/@pgs:switch',
  },
  {
    constraint: 'switch names a variable after the kind of selection',
    edit: ['pgs:switch="plural:guests"', 'pgs:switch="plural"'],
    rule: 'group/@pgs:switch',
  },
  {
    constraint: 'case has as many values as switch has variables',
    edit: ['pgs:case="one"', 'pgs:case="one, two"'],
    rule: 'unit/@pgs:case',
  },
];
