/** Whether our rules and the DTD of TBX v2 say the same of files that somebody damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTbx } from '../../../src/formats/tbx/index.js';
import { damaged } from './damage.js';
import { MARTIF } from './samples.js';

const DTD = '../shared/conformance/tbx/TBXcoreStructV02.dtd';
const ready = existsSync(DTD) && spawnSync('xmllint', ['--version']).error === undefined;

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
    '<date>any</date>',
    '<hi>h</hi>',
    '<ph/>',
    '<bpt/>',
    '<ept i="1"/>',
  ],
  ...[
    '<termNote type="x">y</termNote>',
    '<foreign>f</foreign>',
    '<item>i</item>',
    '<xref target="x">x</xref>',
    '<back/>',
    '<y/>',
  ],
  ...[
    '<ref type="r" target="nobody">r</ref>',
    '<tig><term/></tig>',
    '<ntig><termGrp><term/></termGrp></ntig>',
    '<termComp/>',
  ],
  ...[
    '<transacGrp><transac type="t"/></transacGrp>',
    '<langSet xml:lang="fa"><tig><term/></tig></langSet>',
    '<!-- c -->',
  ],
];
const ATTRIBUTES = [
  ...['id="p1"', 'id="7"', 'id="new"', 'xml:lang="fa"', 'xml:lang=""', 'type="a"', 'type="XCSURI"', 'target="p1"'],
  ...['target="nobody"', 'datatype="d"', 'a="1"', 'i="1"'],
];

const document = MARTIF.replace('"TBX-Basic"', '"TBX-Private"').replace(/<!DOCTYPE[^>]*>\n/, '');

describe.skipIf(!ready)('rules of v2 (needs shared/conformance and xmllint)', () => {
  it('are those of the DTD', () => {
    const every = fc.sample(damaged([document], { elements: ELEMENTS, attributes: ATTRIBUTES }), {
      numRuns: 800,
      seed: 5,
    });
    const files = [...new Set(every)];
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-tbx-'));
    try {
      const names = files.map((xml, i) => {
        const name = join(folder, `${i}.tbx`);
        writeFileSync(name, xml);
        return name;
      });
      const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', DTD, ...names], {
        encoding: 'utf8',
        maxBuffer: 1 << 26,
      });
      const refused = new Set([...stderr.matchAll(/\/(\d+)\.tbx(?::| does not validate)/g)].map(([, i]) => Number(i)));
      expect(refused.size).toBeGreaterThan(files.length / 4);
      expect(refused.size).toBeLessThan((files.length * 3) / 4);
      const differing = files.flatMap((xml, i) => {
        const [finding] = validateTbx(xml);
        return (finding !== undefined) === refused.has(i)
          ? []
          : [{ xmllint: refused.has(i), finding, xml: difference(xml) }];
      });
      expect(differing).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The lines that the sample does not have. */
function difference(xml: string): string {
  const known = new Set(document.split('\n'));
  return xml
    .split('\n')
    .filter((line) => !known.has(line))
    .join('\n');
}
