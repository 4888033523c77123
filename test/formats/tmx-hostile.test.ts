import { describe, expect, it } from 'vitest';
import { TarjomanError } from '../../src/errors.js';
import {
  parseTmx,
  parseTmxParts,
  readTmx,
  streamTmx,
  streamTmxFindings,
  validateTmx,
  writeTmx,
} from '../../src/formats/tmx/index.js';
import type { Unit } from '../../src/tm/unit.js';
import { MEMORY, unit } from './units.js';

const HEAD =
  '<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="o" adminlang="en" srclang="fa" datatype="xml"/><body>';
const TAIL = '</body></tmx>';
const pair = (source: string): string =>
  `<tu><tuv xml:lang="fa"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>`;

function codeOf(read: () => unknown): string | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof TarjomanError) return error.code;
    throw error;
  }
  return undefined;
}

describe('a file that means harm', () => {
  it.each([
    ['entity bomb', `<!DOCTYPE tmx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${HEAD}${pair('&b;')}${TAIL}`],
    ['external entity', `<!DOCTYPE tmx [<!ENTITY a SYSTEM "file:///etc/passwd">]>${HEAD}${pair('&a;')}${TAIL}`],
    ['parameter entity', `<!DOCTYPE tmx [<!ENTITY % a SYSTEM "http://127.0.0.1/">%a;]>${HEAD}${TAIL}`],
    ['entity of no DTD', `<!DOCTYPE tmx SYSTEM "tmx14.dtd">${HEAD}${pair('&nbsp;')}${TAIL}`],
    ['wrong closing tag', `${HEAD}${pair('a')}</bodi></tmx>`],
    ['tags crossed', `${HEAD}${pair('<hi><ph></hi></ph>')}${TAIL}`],
    ['two roots', `${HEAD}${TAIL}<tmx/>`],
    ['attribute twice', `${HEAD}<tu tuid="a" tuid="b"/>${TAIL}`],
    ['control character', `${HEAD}${pair('\u0001')}${TAIL}`],
    ['reference to one', `${HEAD}${pair('&#0;')}${TAIL}`],
    ['nothing', ''],
  ])('is refused: %s', (_, xml) => {
    expect(codeOf(() => parseTmx(xml))).toBe('BAD_XML');
    expect(validateTmx(xml).map(({ rule }) => rule)).toContain('well-formed');
  });

  it('may name a DTD elsewhere, which is not fetched', () => {
    const xml = `<!DOCTYPE tmx PUBLIC "-//LISA OSCAR:1998//DTD for Translation Memory eXchange//EN" "http://127.0.0.1:1/tmx14.dtd">${HEAD}${pair('a')}${TAIL}`;
    expect(parseTmx(xml)).toHaveLength(1);
  });

  it('does not nest without end', () => {
    const xml = `${HEAD}${pair('<hi>'.repeat(2_000))}`;
    expect(codeOf(() => parseTmx(xml))).toBe('TOO_LARGE');
    expect(validateTmx(xml).at(-1)?.rule).toBe('well-formed');
    const deep = `${HEAD}${pair('<ph><sub>'.repeat(450) + '</sub></ph>'.repeat(450))}${TAIL}`;
    expect(parseTmx(writeTmx(parseTmx(deep)))).toEqual(parseTmx(deep));
  });

  it('may have names that JavaScript knows', () => {
    const name = '__proto__';
    const xml = `${HEAD}<tu ${name}="1" constructor="2" tuid="${name}"><prop type="${name}">p</prop><tuv xml:lang="fa"><seg><ph x="${name}">a</ph></seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>${TAIL}`;
    const [read] = parseTmx(xml);
    expect(read?.id).toBe(name);
    expect(Object.getPrototypeOf(read?.details?.unit ?? null)).toBe(Object.prototype);
    expect(read?.details?.unit?.properties).toEqual([{ type: name, text: 'p' }]);
    const part = parseTmxParts(xml).find(({ kind }) => kind === 'tu');
    expect(part?.kind === 'tu' && Object.keys(part.attributes)).toEqual([name, 'constructor', 'tuid']);
    expect(parseTmx(writeTmx(parseTmx(xml)))).toEqual(parseTmx(xml));
  });

  it('cut off anywhere is an error with its place, whatever came before', () => {
    const xml = writeTmx([
      ...MEMORY,
      unit({ id: 'c', source: ['a', { name: 'ph', attributes: { id: '1' }, content: [], data: '<b>' }, 'گ'] }),
    ]).trimEnd();
    const bytes = new TextEncoder().encode(xml);
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.subarray(0, length);
      expect(['BAD_XML', 'BAD_ENCODING'], `${length} bytes`).toContain(codeOf(() => parseTmx(cut)));
    }
    expect(codeOf(() => parseTmx(bytes))).toBeUndefined();
  }, 60_000);

  it('takes time in proportion to its size', () => {
    const many = 30_000;
    const shapes: [string, string][] = [
      ['attribute', `${HEAD}<tu tuid="${'a'.repeat(many * 20)}"/>${pair('a')}${TAIL}`],
      ['codes of one number', `${HEAD}${pair('<ph x="1"/>'.repeat(many))}${TAIL}`],
      ['pairs of one number', `${HEAD}${pair('<bpt i="1"/><ept i="1"/>'.repeat(many))}${TAIL}`],
      ['pairs that never end', `${HEAD}${pair('<bpt i="1"/>'.repeat(many))}${TAIL}`],
      ['properties', `${HEAD}<tu>${'<prop type="x-score">9</prop>'.repeat(many)}${pair('a').slice(4)}${TAIL}`],
      ['languages', `${HEAD}<tu>${'<tuv xml:lang="fa"><seg>a</seg></tuv>'.repeat(many)}</tu>${TAIL}`],
      [
        'languages and properties',
        `${HEAD}<tu>${'<prop type="p">9</prop>'.repeat(3_000)}${Array.from({ length: 3_000 }, (_, i) => `<tuv xml:lang="fa-x-${i}"><seg>a</seg></tuv>`).join('')}</tu>${TAIL}`,
      ],
      ['pieces of text', `${HEAD}${pair('a<![CDATA[b]]>'.repeat(many))}${TAIL}`],
    ];
    for (const [name, xml] of shapes) {
      const start = performance.now();
      const units = parseTmx(xml);
      validateTmx(xml);
      if (units.length < 100) expect(parseTmx(writeTmx(units)), name).toHaveLength(units.length);
      expect(performance.now() - start, name).toBeLessThan(5_000);
    }
  }, 60_000);
});

describe('a large memory', () => {
  const COUNT = 100_000;

  async function* bytesOf(units: Iterable<Unit>): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    for await (const piece of streamTmx(units)) yield encoder.encode(piece);
  }

  function* units(count: number): Generator<Unit> {
    for (let i = 0; i < count; i++) {
      yield unit({ id: `u${i}`, source: `جملهٔ ${i} از بیانیهٔ مشترک`, target: `Sentence ${i} of the joint communiqué` });
    }
  }

  it('passes through as it arrives', async () => {
    let read = 0;
    for await (const each of readTmx(bytesOf(units(COUNT)))) {
      if (each.id !== `u${read}`) throw new Error(each.id);
      read += 1;
    }
    expect(read).toBe(COUNT);
    const findings = [];
    for await (const finding of streamTmxFindings(bytesOf(units(10_000)))) findings.push(finding);
    expect(findings).toEqual([]);
  }, 60_000);
});
