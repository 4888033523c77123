/** Whether our rules and the schemas of XLIFF 1.2 say the same of files, and of files that somebody damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/formats/finding.js';
import { validateXliff12, type Xliff12Flavour } from '../../../src/formats/xliff12/index.js';
import { damaged } from '../tbx/damage.js';
import { STRICT, TRANSITIONAL } from './validate-documents.js';

const FOLDER = '../shared/conformance/xliff-1.2';
const FLAVOURS: readonly Xliff12Flavour[] = ['strict', 'transitional'];
const ready = existsSync(FOLDER) && spawnSync('xmllint', ['--version']).error === undefined;

/** Which of the files the schema refuses. */
function refused(names: readonly string[], ...schema: readonly string[]): Set<string> {
  const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', ...schema, ...names], {
    encoding: 'utf8',
    env: { ...process.env, XML_CATALOG_FILES: `${FOLDER}/catalog.xml` },
    maxBuffer: 1 << 26,
  });
  const accepted = new Set([...stderr.matchAll(/^(.*) validates$/gm)].map(([, name]) => name));
  return new Set(names.filter((name) => !accepted.has(name)));
}

const schemaOf = (version: string): readonly string[] => ['--schema', `${FOLDER}/xliff-core-${version}.xsd`];

/** What the specification asks, or says that it should be, and xmllint does not find. */
const BEYOND: readonly RegExp[] = [
  // The paths of these keys lack the namespace in the schemas.
  /^(?:alt-trans|bin-unit|bin-target)\/@phase-name: no <phase>/,
  /\/@xid: no <trans-unit>/,
  // Of pairs they ask less than the text.
  /^(?:bpt|ept|bx|ex)\/@r?id: no <\w+> (?:ends what|begins what) /,
  /^(?:source|seg-source|target)\/@xml:lang: .* of the <file> is /,
  // Of segments inside of codes they ask nothing.
  /^mrk\/@mid: (?:two segments .* one in a code|no segment )/,
  // A language has two letters at least, as RFC 4646 says.
  /-language: [\w-]+ is "[A-Za-z]": |xml:lang: xml:lang is "[A-Za-z]": /,
  // libxml2 takes the last two parts of this sequence in any order.
  /^alt-trans: <note> in <alt-trans> must come before /,
];

function isBeyond({ rule, message }: Finding): boolean {
  return BEYOND.some((pattern) => pattern.test(`${rule}: ${message}`));
}

describe.skipIf(!ready)('XLIFF 1.2 (needs shared/conformance and xmllint)', () => {
  const samples = ready ? readdirSync(`${FOLDER}/samples`).map((name) => `${FOLDER}/samples/${name}`) : [];

  it.each(FLAVOURS)('%s: the samples are judged as the schema of their version judges them', (flavour) => {
    const current = refused(samples, ...schemaOf(`1.2-${flavour}`));
    const of11 = refused(samples, ...schemaOf('1.1'));
    const valid = samples.filter((name) => validateXliff12(readFileSync(name), { flavour }).length === 0);
    const old = samples.filter((name) => /<xliff[^>]*\sversion=["']1\.[01]["']/.test(readFileSync(name, 'utf8')));
    const expected = samples.filter((name) =>
      old.includes(name) ? !of11.has(name) || isOf10(name) : !current.has(name),
    );
    expect(valid).toEqual(expected);
    expect([samples.length, old.length, valid.length]).toEqual([30, 3, flavour === 'strict' ? 8 : 25]);
  });

  /** The one in no namespace, of which there is a DTD. */
  function isOf10(name: string): boolean {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-xliff10-'));
    try {
      const file = join(folder, 'a.xlf');
      writeFileSync(file, readFileSync(name, 'utf8').replace(/^\uFEFF/, ''));
      const { status } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', `${FOLDER}/xliff.dtd`, file]);
      return status === 0;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it.each(FLAVOURS)('%s: damaged documents are judged as the schema judges them', (flavour) => {
    const documents = flavour === 'strict' ? [STRICT] : [STRICT, TRANSITIONAL];
    const every = fc.sample(damaged(documents, { elements: ELEMENTS, attributes: ATTRIBUTES }), {
      numRuns: 1_200,
      seed: 12,
    });
    const files = [...new Set([...documents, ...every])];
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-xliff12-'));
    try {
      const names = files.map((xml, i) => {
        const name = join(folder, `${i}.xlf`);
        writeFileSync(name, xml);
        return name;
      });
      const bad = refused(names, ...schemaOf(`1.2-${flavour}`));
      expect(bad.size).toBeGreaterThan(files.length / 4);
      expect(bad.size).toBeLessThan((files.length * 9) / 10);
      const differing = files.flatMap((xml, i) => {
        const findings = validateXliff12(xml, { flavour }).filter((finding) => !isBeyond(finding));
        const schema = bad.has(names[i] as string);
        return findings.length > 0 === schema ? [] : [{ schema, findings, xml: difference(xml, documents) }];
      });
      expect(differing).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});

const ELEMENTS = [
  ...[
    '<note>n</note>',
    '<note priority="11"/>',
    '<x id="9"/>',
    '<g id="9">a</g>',
    '<mrk mtype="term">t</mrk>',
    '<mrk>t</mrk>',
  ],
  ...[
    '<mrk mtype="seg" mid="1">a</mrk>',
    '<mrk mtype="x-own" mid="7">a</mrk>',
    '<bx id="9" rid="r2"/>',
    '<ex id="9" rid="r9"/>',
  ],
  ...[
    '<bpt id="9" rid="r1"/>',
    '<ept id="9" rid="r8"/>',
    '<it id="9" pos="begin"/>',
    '<it id="9" pos="close"/>',
    '<ph id="9">a<sub>b</sub></ph>',
  ],
  ...[
    '<sub>s</sub>',
    '<x id="9"> </x>',
    '<ph id="9" assoc="p"/>',
    '<source>s</source>',
    '<target>t</target>',
    '<seg-source>s</seg-source>',
  ],
  ...[
    '<alt-trans><target>a</target></alt-trans>',
    '<alt-trans><source>a</source></alt-trans>',
    '<alt-trans mid="3"><target/></alt-trans>',
  ],
  ...[
    '<alt-trans tool-id="t9"><target/></alt-trans>',
    '<alt-trans><target phase-name="p9"/></alt-trans>',
    '<alt-trans><target/><target/></alt-trans>',
  ],
  ...[
    '<trans-unit id="u1"><source/></trans-unit>',
    '<trans-unit id="u9"><source/></trans-unit>',
    '<trans-unit id="u8"/>',
    '<trans-unit><source/></trans-unit>',
  ],
  ...['<group/>', '<group id="g1"/>', '<group id="g2"><note/></group>', '<body/>', '<header/>', '<phase-group/>'],
  ...[
    '<context-group name="c1"><context context-type="record"/></context-group>',
    '<context-group/>',
    '<context-group><context/></context-group>',
  ],
  ...[
    '<context-group><context context-type="x-a"/></context-group>',
    '<count-group name="n9"/>',
    '<count-group name="n1"/>',
    '<count-group/>',
  ],
  ...[
    '<count-group name="n8"><count count-type="many">1</count></count-group>',
    '<count-group name="n7"><count unit="word" phase-name="p7"/></count-group>',
  ],
  ...[
    '<prop-group><prop prop-type="a"/></prop-group>',
    '<prop-group/>',
    '<tool tool-id="t1" tool-name="a"/>',
    '<tool tool-id="t2" tool-name="b"/>',
  ],
  ...[
    '<external-file href="a" uid="s1"/>',
    '<internal-file>a</internal-file>',
    '<reference><internal-file/></reference>',
    '<skl><external-file/></skl>',
  ],
  ...[
    '<y:e xmlns:y="urn:y"/>',
    '<e xmlns="">a</e>',
    '<unknown/>',
    '<!-- c -->',
    '<?pi?>',
    '<bin-unit id="b2" mime-type="a/b"><bin-source><external-file href="x"/></bin-source></bin-unit>',
  ],
];

const ATTRIBUTES = [
  ...[
    'id="u1"',
    'id="new"',
    'id=""',
    'rid="r1"',
    'rid="r9"',
    'rid="a b"',
    'mid="1"',
    'mid="2"',
    'mid="9"',
    'xid="u1"',
    'uid="s1"',
    'name="n1"',
  ],
  ...[
    'name="c1"',
    'phase-name="p1"',
    'phase-name="p9"',
    'tool-id="t1"',
    'tool-id="t9"',
    'xml:lang="fa"',
    'xml:lang=""',
    'xml:lang="e_n"',
    'xml:space="keep"',
  ],
  ...[
    'xml:space=" preserve "',
    'state="done"',
    'state="translated"',
    'state=" new"',
    'state="x-done"',
    'state="x- a"',
    'state-qualifier="id-match"',
  ],
  ...[
    'datatype="xml"',
    'datatype="word"',
    'restype="x-a"',
    'ctype="bold"',
    'ctype="image"',
    'ctype="x-b"',
    'clone="maybe"',
    'translate="no"',
    'translate="No"',
  ],
  ...[
    'approved="yes"',
    'reformat="no"',
    'reformat="font coord"',
    'reformat="x-a"',
    'reformat="no coord"',
    'reformat=""',
    'purpose="match"',
    'purpose="Match"',
    'purpose=""',
  ],
  ...[
    'date="2026-02-29T00:00:00Z"',
    'date="2024-02-29T24:00:00Z"',
    'date="2026-11-22"',
    'date="2026-11-22T25:00:00"',
    'coord="1;2;3"',
    'coord="1;2;#;-4"',
  ],
  ...[
    'coord="1;2;3;4;"',
    'maxwidth="a b"',
    'size-unit="pixel"',
    'size-unit="foot"',
    'help-id="a,b"',
    'help-id="a"',
    'crc="a/b"',
    'crc="1"',
    'ts="t"',
    'tool="t"',
  ],
  ...[
    'mime-type="image"',
    'mime-type="image/"',
    'mime-type="image/svg+xml"',
    'mime-type="img/png"',
    'pos="open"',
    'pos="begin"',
    'assoc="both"',
    'annotates="source"',
  ],
  ...[
    'annotates="all"',
    'priority="1"',
    'priority="0"',
    'priority="+3"',
    'unit="word"',
    'unit="foot"',
    'count-type="final"',
    'count-type="x-a"',
    'count-type="any"',
  ],
  ...[
    'mtype="seg"',
    'mtype="protected"',
    'mtype="bold"',
    'match-mandatory="yes"',
    'context-type="record"',
    'context-type="none"',
    'alttranstype="accepted"',
  ],
  ...[
    'alttranstype="mine"',
    'version="1.1"',
    'version="1.3"',
    'source-language="fa-IR"',
    'source-language=""',
    'target-language="en_GB"',
    'merged-trans="yes"',
  ],
  ...[
    'equiv-trans="no"',
    'equiv-trans="0"',
    'unknown="1"',
    'xmlns:y="urn:y"',
    'y:a="1" xmlns:y="urn:y"',
    'xml:id="a"',
    'xml:id="1 2"',
    'xml:base="a"',
    'font="f"',
  ],
];

/** The lines that the samples do not have. */
function difference(xml: string, documents: readonly string[]): string {
  const known = new Set(documents.flatMap((document) => document.split('\n')));
  return xml
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
