/** Whether our rules of TBX-Basic and TBX-Min and their Schematron say the same of files that somebody damaged. */
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchematron, type Schematron } from '../../../scripts/eval/glossary/schematron.js';
import { validateTbx } from '../../../src/formats/tbx/index.js';
import { damaged } from './damage.js';
import { DCA } from './samples.js';

const BASIC = '../shared/conformance/tbx/ltac/basic-DCA/TBX-Basic_DCA.sch';
const MIN = '../shared/conformance/tbx/ltac/min-DCA/TBX-Min_DCA.sch';

const TYPES = [
  ...['subjectField', 'definition', 'context', 'source', 'customerSubset', 'projectSubset', 'crossReference'],
  ...[
    'externalCrossReference',
    'xGraphic',
    'administrativeStatus',
    'partOfSpeech',
    'grammaticalGender',
    'termLocation',
  ],
  ...['termType', 'geographicalUsage', 'transactionType', 'responsibility', 'unknown'],
];
const ELEMENTS = TYPES.flatMap((type) => [
  ...['admin', 'descrip', 'termNote'].map((name) => `<${name} type="${type}">noun</${name}>`),
  `<descripGrp><descrip type="${type}">d</descrip><admin type="${type}">s</admin><ref type="${type}" target="truce"/></descripGrp>`,
  `<transacGrp><transac type="${type}">origination</transac><transacNote type="${type}">who</transacNote></transacGrp>`,
  `<xref type="${type}" target="https://example.org/">x</xref>`,
  `<adminGrp><admin type="${type}">a</admin><xref type="${type}" target="https://example.org/">x</xref></adminGrp>`,
  '<sc id="c1"/>',
  '<sc id="c1" isolated="yes"/>',
  '<ec/>',
  '<ec id="c2" isolated="yes"/>',
  '<ec id="c2" isolated="no"/>',
  '<x:y xmlns:x="urn:x">z</x:y>',
]);
const ATTRIBUTES = [
  ...TYPES.map((type) => `type="${type}"`),
  ...[
    'type=""',
    'target="truce"',
    'target="nobody"',
    'target="ftp://a.b/"',
    'isolated="yes"',
    'isolated="no"',
    'id="x1"',
  ],
  ...['style="dct"', 'type="TBX-Min"', 'type="TBX-Other"'],
];
/** What random damage would hardly reach: values of picklists, and some places. */
const EXCHANGES: readonly (readonly [string, string])[] = [
  ['>noun<', '>nominal<'],
  ['>preferredTerm-admn-sts<', '>preferred<'],
  ['>neuter<', '>common<'],
  ['>menuItem<', '>menu<'],
  ['>acronym<', '>initialism<'],
  ['>origination<', '>birth<'],
  ['style="dca"', 'style="dct"'],
  ['<langSec xml:lang="en-GB">', '<langSec xml:lang="en-GB"><admin type="customerSubset">office</admin>'],
  ['<langSec xml:lang="en-GB">', '<langSec xml:lang="en-GB"><ref type="crossReference" target="truce">truce</ref>'],
  ['<term>truce</term>', '<term>truce</term><xref type="xGraphic" target="https://example.org/a.png">a</xref>'],
  ['<note>as the', '<transacNote type="responsibility">Mina Rad</transacNote><note>as the'],
  ['<note>round', '<note><ec isolated="yes"/>round'],
  ['<descrip type="definition">A', '<descrip type="">A'],
  ['<ec startRef="s1"/>', '<ec/>'],
  ['<langSec xml:lang="en-GB">', '<langSec xml:lang="en-GB"><admin type="projectSubset">talks</admin>'],
  ['<item type="fn">Mina Rad</item>', '<item type="fn">Mina Rad</item><admin type="source">Handbook</admin>'],
  ['<descrip type="definition">A', '<descrip type="context">A'],
  ['<note>press</note>', '<transacGrp><transac type="transactionType">origination</transac></transacGrp>'],
];

/** What the test files of TBX-Basic call an error, though its Schematron does not. */
function isBeyond(finding: { readonly rule: string; readonly message: string }): boolean {
  return finding.rule === 'source' && finding.message.includes('stands alone');
}

describe.skipIf(!existsSync(BASIC))('rules of the dialects (needs shared/conformance)', { timeout: 120_000 }, () => {
  const basic = remembering(readSchematron(BASIC));
  const inputs = [
    ...fc.sample(damaged([DCA], { elements: ELEMENTS, attributes: ATTRIBUTES }), { numRuns: 350, seed: 3 }),
    ...EXCHANGES.map(([from, to]) => DCA.replace(from, to)),
  ];
  const documents = inputs.filter((xml) => validateTbx(xml).at(-1)?.rule !== 'well-formed');

  it('are asked one by one: each assertion of the Schematron fails for some document', () => {
    const failed = new Set(documents.flatMap((xml) => basic.failing(xml)));
    expect(basic.assertions.length).toBeGreaterThan(30);
    expect(basic.assertions.filter((said) => !failed.has(said))).toEqual([]);
  });

  it('find all that the Schematron of TBX-Basic finds', () => {
    const missed = documents.filter((xml) => basic.failing(xml).length > 0 && validateTbx(xml).length === 0);
    expect(missed.map((xml) => [basic.failing(xml), difference(xml)])).toEqual([]);
  });

  it('find in TBX-Min what its Schematron finds', () => {
    const min = readSchematron(MIN);
    const renamed = documents.slice(0, 120).map((xml) => xml.replace('"TBX-Basic"', '"TBX-Min"'));
    const missed = renamed.filter((xml) => min.failing(xml).length > 0 && validateTbx(xml).length === 0);
    expect(missed.map((xml) => [min.failing(xml), difference(xml)])).toEqual([]);
  });

  it('find nothing else in a document of a sound structure', () => {
    const excess = documents.flatMap((xml) => {
      const core = validateTbx(xml.replace('"TBX-Basic"', '"TBX-Private"'));
      const findings = validateTbx(xml).filter((finding) => !isBeyond(finding));
      return core.length === 0 && findings.length > 0 && basic.failing(xml).length === 0
        ? [[findings, difference(xml)]]
        : [];
    });
    expect(excess).toEqual([]);
  });
});

/** A schema that is asked once of each document. */
function remembering(schema: Schematron): Schematron {
  const answers = new Map<string, string[]>();
  return {
    get assertions() {
      return schema.assertions;
    },
    failing: (xml) => {
      const answer = answers.get(xml) ?? schema.failing(xml);
      answers.set(xml, answer);
      return answer;
    },
  };
}

/** The lines that the sample does not have. */
function difference(xml: string): string {
  const known = new Set(DCA.split('\n'));
  return xml
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
