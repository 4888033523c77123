/** Whether our rules and the RELAX NG schema of TBX v3 say the same of files that somebody damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTbx } from '../../../src/formats/tbx/index.js';
import { damaged } from './damage.js';
import { DCA, DCT } from './samples.js';

const SCHEMA = '../shared/conformance/tbx/TBXcoreStructV03.rng';
const ready = existsSync(SCHEMA) && spawnSync('jing', ['-v']).error === undefined;

const ELEMENTS = [
  ...[
    '<admin type="a"/>',
    '<admin/>',
    '<note/>',
    '<note>n</note>',
    '<term>t</term>',
    '<descrip type="d">d</descrip>',
    '<p>p</p>',
  ],
  ...[
    '<descripGrp><descrip type="d"/></descripGrp>',
    '<adminGrp/>',
    '<date>2026-02-30</date>',
    '<date>2026-02-28</date>',
  ],
  ...[
    '<termNote type="x">y</termNote>',
    '<hi>h</hi>',
    '<ph/>',
    '<sc id="q"/>',
    '<ec/>',
    '<foreign>f</foreign>',
    '<item>i</item>',
  ],
  ...[
    '<x:y xmlns:x="urn:x">z</x:y>',
    '<x:y xmlns:x="urn:x" a="b"><z/></x:y>',
    '<basic:source xmlns:basic="http://www.tbxinfo.net/ns/basic">s</basic:source>',
  ],
  ...[
    '<xref type="x" target="http://a.b/">x</xref>',
    '<ref type="r">r</ref>',
    '<ref type="r" target="nobody">r</ref>',
    '<back/>',
  ],
  ...[
    '<transacGrp><transac type="t"/></transacGrp>',
    '<langSec xml:lang="fa"><termSec><term/></termSec></langSec>',
    '<!-- c -->',
  ],
];
const ATTRIBUTES = [
  ...['id="p1"', 'id="7"', 'id="new"', 'xml:lang="fa"', 'xml:lang="fa_IR"', 'xml:lang=""', 'type="a"', 'type=""'],
  ...[
    'target="truce"',
    'target="nobody"',
    'datatype="d"',
    'a="1"',
    'style="dca"',
    'isolated="yes"',
    'isolated="x"',
    'startRef="s1"',
  ],
];

/** Rules that the schema does not have. */
const sources = [DCA, DCT].map((xml) => xml.replace('"TBX-Basic"', '"TBX-Private"'));

describe.skipIf(!ready)('rules of the core (needs shared/conformance and the Debian package jing)', () => {
  it('are those of the schema', () => {
    const every = fc.sample(damaged(sources, { elements: ELEMENTS, attributes: ATTRIBUTES }), {
      numRuns: 1_500,
      seed: 11,
    });
    const findings = new Map(every.map((xml) => [xml, validateTbx(xml)]));
    // jing stops at the first file that is not XML.
    const files = [...findings.keys()].filter((xml) => findings.get(xml)?.at(-1)?.rule !== 'well-formed');
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-tbx-'));
    try {
      const names = files.map((xml, i) => {
        const name = join(folder, `${i}.tbx`);
        writeFileSync(name, xml);
        return name;
      });
      const { stdout } = spawnSync('jing', [SCHEMA, ...names], { encoding: 'utf8', maxBuffer: 1 << 26 });
      const refused = new Set([...stdout.matchAll(/^.*\/(\d+)\.tbx:/gm)].map(([, i]) => Number(i)));
      expect(refused.size).toBeGreaterThan(files.length / 4);
      expect(refused.size).toBeLessThan((files.length * 3) / 4);
      const differing = files.flatMap((xml, i) => {
        const [finding] = findings.get(xml) ?? [];
        return (finding !== undefined) === refused.has(i)
          ? []
          : [{ jing: refused.has(i), finding, xml: lineDiff(xml) }];
      });
      expect(differing).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The lines that no sample has. */
function lineDiff(xml: string): string {
  const known = new Set(sources.flatMap((each) => each.split('\n')));
  return xml
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
