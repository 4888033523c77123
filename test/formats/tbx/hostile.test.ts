/** Files that mean harm, or are cut off, end in an error with its place, soon and in little memory. */
import { describe, expect, it } from 'vitest';
import { TarjomanError } from '../../../src/errors.js';
import {
  parseTbx,
  parseTbxParts,
  readTbx,
  streamTbxFindings,
  validateTbx,
  writeTbx,
  writeTbxParts,
} from '../../../src/formats/tbx/index.js';
import { DCA, MARTIF } from './samples.js';

const HEAD = `<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc><sourceDesc><p>t</p></sourceDesc></fileDesc></tbxHeader><text><body>`;
const TAIL = '</body></text></tbx>';
const entry = (id: string, content = '', term = 'treaty'): string =>
  `<conceptEntry id="${id}">${content}<langSec xml:lang="en"><termSec><term>${term}</term></termSec></langSec></conceptEntry>`;

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
    ['entity bomb', `<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${HEAD}${entry('a', '', '&b;')}${TAIL}`],
    [
      'external entity',
      `<!DOCTYPE tbx [<!ENTITY a SYSTEM "file:///etc/passwd">]>${HEAD}${entry('a', '', '&a;')}${TAIL}`,
    ],
    ['parameter entity', `<!DOCTYPE tbx [<!ENTITY % a SYSTEM "http://127.0.0.1/">%a;]>${HEAD}${TAIL}`],
    ['entity of no DTD', `<!DOCTYPE tbx SYSTEM "tbx.dtd">${HEAD}${entry('a', '', '&nbsp;')}${TAIL}`],
    ['wrong closing tag', `${HEAD}${entry('a')}</bodi></text></tbx>`],
    ['two roots', `${HEAD}${entry('a')}${TAIL}<tbx/>`],
    ['attribute twice', `${HEAD}<conceptEntry id="a" id="b"/>${TAIL}`],
    ['control character', `${HEAD}${entry('a', '', '\u0001')}${TAIL}`],
    ['reference to one', `${HEAD}${entry('a', '', '&#0;')}${TAIL}`],
    ['unbound prefix', `${HEAD}${entry('a', '<x:y/>')}${TAIL}`],
    ['nothing', ''],
  ])('is refused: %s', (_, xml) => {
    for (const strict of [true, false]) expect(codeOf(() => parseTbx(xml, { strict }))).toBe('BAD_XML');
    expect(codeOf(() => parseTbxParts(xml))).toBe('BAD_XML');
    expect(validateTbx(xml).map(({ rule }) => rule)).toContain('well-formed');
  });

  it('may name a DTD elsewhere, which is not fetched', () => {
    const xml = MARTIF.replace('SYSTEM "TBXcoreStructV02.dtd"', 'SYSTEM "http://127.0.0.1:1/TBXcoreStructV02.dtd"');
    expect(parseTbx(xml)).toHaveLength(1);
  });

  it('does not nest without end', () => {
    const xml = `${HEAD}${entry('a', '<note>'.repeat(2_000))}`;
    for (const strict of [true, false])
      expect(['TOO_LARGE', 'BAD_FORMAT']).toContain(codeOf(() => parseTbx(xml, { strict })));
    expect(codeOf(() => parseTbx(xml, { strict: false }))).toBe('TOO_LARGE');
    const deep = `${HEAD}${entry('a', `<note>${'<foreign>'.repeat(900)}b${'</foreign>'.repeat(900)}</note>`)}${TAIL}`;
    expect(parseTbx(deep)[0]?.notes).toEqual([{ lang: 'en', text: 'b' }]);
    expect(parseTbxParts(writeTbxParts(parseTbxParts(deep)))).toEqual(parseTbxParts(deep));
  });

  it('may have names that JavaScript knows', () => {
    const name = '__proto__';
    const xml = `${HEAD}<conceptEntry id="${name}" ${name}="1" constructor="2"><descrip type="${name}">d</descrip><langSec xml:lang="en"><termSec><term>a</term><termNote type="toString">b</termNote></termSec></langSec></conceptEntry>${TAIL}`;
    const [read] = parseTbx(xml, { strict: false });
    expect(read?.id).toBe(name);
    expect(Object.getPrototypeOf(read ?? null)).toBe(Object.prototype);
    expect(writeTbxParts(parseTbxParts(xml))).toContain(`id="${name}" ${name}="1" constructor="2"`);
    expect(parseTbx(writeTbx(parseTbx(xml, { strict: false })))).toEqual([read]);
  });

  it('cut off anywhere is an error, whatever came before', () => {
    const bytes = new TextEncoder().encode(DCA.trimEnd());
    for (let length = 0; length < bytes.length; length += 3) {
      const cut = bytes.subarray(0, length);
      expect(['BAD_XML', 'BAD_ENCODING'], `${length} bytes`).toContain(codeOf(() => parseTbx(cut)));
      expect(['BAD_XML', 'BAD_ENCODING'], `${length} bytes`).toContain(codeOf(() => parseTbxParts(cut)));
    }
    expect(codeOf(() => parseTbx(bytes))).toBeUndefined();
  }, 60_000);

  it('of another kind is refused by its root', () => {
    for (const xml of ['<TBX dialect="TBX-Min"/>', '<tmx version="1.4"/>', '<html/>']) {
      for (const strict of [true, false]) expect(codeOf(() => parseTbx(xml, { strict }))).toBe('BAD_FORMAT');
      expect(validateTbx(xml).map(({ rule }) => rule)).toEqual(['tbx']);
    }
  });

  it('has short messages, whatever names it has', () => {
    const long = 'a'.repeat(100_000);
    for (const xml of [
      `${HEAD}<${long}/>${TAIL}`,
      `${HEAD}${entry('a', `<note ${long}="1"/>`)}${TAIL}`,
      `${HEAD}${entry('a', `<admin type="${long}"/>`)}${TAIL}`,
      `${HEAD}${entry('a', `<ref type="crossReference" target="${long}"/>`)}${TAIL}`,
      `${HEAD}${entry(long)}${entry(long)}${TAIL}`,
    ]) {
      for (const { rule, message } of validateTbx(xml)) expect(rule.length + message.length).toBeLessThan(700);
    }
  });

  it('takes time in proportion to its size', () => {
    const many = 30_000;
    const shapes: [string, string][] = [
      ['attribute', `${HEAD}${entry('a', `<note xml:lang="${'a'.repeat(many * 20)}">n</note>`)}${TAIL}`],
      ['notes', `${HEAD}${entry('a', '<note>n</note>'.repeat(many))}${TAIL}`],
      [
        'sections',
        `${HEAD}<conceptEntry id="a">${'<langSec xml:lang="fa"><termSec><term>a</term></termSec></langSec>'.repeat(many)}</conceptEntry>${TAIL}`,
      ],
      [
        'terms',
        `${HEAD}<conceptEntry id="a"><langSec xml:lang="fa">${'<termSec><term>a</term></termSec>'.repeat(many)}</langSec></conceptEntry>${TAIL}`,
      ],
      [
        'groups',
        `${HEAD}${entry('a', `<descripGrp><descrip type="definition">d</descrip>${'<note>n</note>'.repeat(many)}</descripGrp>`)}${TAIL}`,
      ],
      [
        'codes',
        `${HEAD}${entry('a', `<note>${Array.from({ length: many }, (_, i) => `<sc id="s${i}"/>`).join('')}</note>`)}${TAIL}`,
      ],
      ['pieces of text', `${HEAD}${entry('a', `<note>${'a<![CDATA[b]]>'.repeat(many)}</note>`)}${TAIL}`],
      ['remarks', `${HEAD}${entry('a', '<!--c-->'.repeat(many))}${TAIL}`],
      ['white space', `${HEAD}${entry('a', `<note>${' \n'.repeat(many * 10)}</note>`)}${TAIL}`],
      ['doubles', `${HEAD}${entry('a').repeat(many)}${TAIL}`],
      [
        'entries without ids',
        `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></martifHeader><text><body>${'<termEntry><langSet xml:lang="en"><tig><term>a</term></tig></langSet></termEntry>'.repeat(many)}</body></text></martif>`,
      ],
    ];
    for (const [name, xml] of shapes) {
      const concepts = parseTbx(xml, { strict: false });
      validateTbx(xml);
      expect(parseTbx(writeTbx(concepts)), name).toHaveLength(concepts.length);
      writeTbxParts(parseTbxParts(xml));
    }
  }, 240_000);
});

describe('a large file', () => {
  const COUNT = 20_000;

  async function* bytesOf(): AsyncGenerator<Uint8Array, void, void> {
    const encoder = new TextEncoder();
    yield encoder.encode(HEAD);
    for (let i = 0; i < COUNT; i++) yield encoder.encode(entry(`e${i}`, '<note>پیمان</note>', `treaty ${i}`));
    yield encoder.encode(TAIL);
  }

  it('is read as it arrives', async () => {
    let read = 0;
    for await (const { id } of readTbx(bytesOf())) {
      if (id !== `e${read}`) throw new Error(id);
      read += 1;
    }
    expect(read).toBe(COUNT);
  }, 120_000);

  it('is checked as it arrives', async () => {
    let found = 0;
    for await (const _ of streamTbxFindings(bytesOf())) found += 1;
    expect(found).toBe(0);
  }, 120_000);

  it('gives what comes before an error', async () => {
    async function* cut(): AsyncGenerator<Uint8Array, void, void> {
      let left = 2_000;
      for await (const piece of bytesOf()) {
        yield piece;
        left -= 1;
        if (left === 0) return;
      }
    }
    let read = 0;
    const reading = async (): Promise<void> => {
      for await (const _ of readTbx(cut())) read += 1;
    };
    await expect(reading()).rejects.toMatchObject({ code: 'BAD_XML' });
    expect(read).toBeGreaterThan(1_900);
  }, 120_000);
});
