/** Whether our rules and the DTDs of TMX say the same of files that somebody damaged. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateTmx } from '../../src/formats/tmx/index.js';

const DTDS = '../shared/conformance/tmx';
const VALID = new URL('../conformance/tmx/valid/', import.meta.url);
const ready = existsSync(DTDS) && spawnSync('xmllint', ['--version']).error === undefined;

const ELEMENTS = 'tu tuv seg note prop ude map bpt ept it ph hi sub ut header body'.split(' ');
const ATTRIBUTES = [
  ...['i="7"', 'x="3"', 'type="a"', 'xml:lang="fa"', 'lang="fa"', 'pos="begin"', 'tuid="q"', 'segtype="block"'],
  ...['assoc="p"', 'name="n"', 'base="b"', 'unicode="#x41"', 'code="#x41"', 'datatype="d"', 'srclang="*all*"', 'a="1"'],
];

/** Rules that a DTD cannot express. */
const BEYOND = new Set(['bpt/@i', 'ept/@i', 'tu/@srclang', 'ude/@base']);

const sources = readdirSync(VALID)
  .sort()
  .map((name) => readFileSync(new URL(name, VALID), 'utf8').replace(/<!DOCTYPE[^>]*>\n?/, ''));

/** A valid file with something added at a tag, or taken from it. */
const damaged = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.nat(),
    fc.constantFrom(...ELEMENTS),
    fc.constantFrom(...ATTRIBUTES),
    fc.constantFrom('element', 'text', 'attribute', 'no attribute', 'no element'),
  )
  .map(([xml, which, element, attribute, damage]) => {
    const tags = [...xml.matchAll(/<([a-z]+)([^<>]*?)(\/?)>/g)];
    const tag = tags[which % tags.length];
    if (tag === undefined) return xml;
    const [whole, name = '', attributes = '', empty = ''] = tag;
    const before = xml.slice(0, tag.index);
    const after = xml.slice(tag.index + whole.length);
    switch (damage) {
      case 'element':
        return `${before}<${element}/>${whole}${after}`;
      case 'text':
        return `${before}text${whole}${after}`;
      case 'attribute': {
        const there = attributes.includes(` ${attribute.slice(0, attribute.indexOf('='))}=`);
        return there ? xml : `${before}<${name} ${attribute}${attributes}${empty}>${after}`;
      }
      case 'no attribute':
        return `${before}<${name}${attributes.replace(/\s[\w:-]+="[^"]*"/, '')}${empty}>${after}`;
      default: {
        const end = after.indexOf(`</${name}>`);
        if (empty !== '') return before + after;
        return after.slice(0, end).includes(`<${name}`) ? xml : before + after.slice(end + name.length + 3);
      }
    }
  });

describe.skipIf(!ready)('the rules of TMX (need xmllint and shared/conformance)', () => {
  it('agree with the DTD of each version about damaged files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tarjoman-dtd-'));
    try {
      const files = fc.sample(damaged, 600).filter((xml) => /<tmx version="1\.[1-4]"/.test(xml));
      for (const minor of [1, 2, 3, 4]) {
        const names = files.flatMap((xml, i) => {
          if (!xml.includes(`<tmx version="1.${minor}"`)) return [];
          writeFileSync(join(folder, `${i}.tmx`), xml);
          return [join(folder, `${i}.tmx`)];
        });
        if (names.length === 0) continue;
        const dtd = join(DTDS, `tmx1${minor}.dtd`);
        const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', dtd, ...names], {
          encoding: 'utf8',
        });
        const invalid = new Set(stderr.split('\n').map((line) => line.slice(0, line.indexOf('.tmx') + 4)));
        for (const name of names) {
          const xml = readFileSync(name, 'utf8');
          const rules = validateTmx(xml).map(({ rule }) => rule);
          if (invalid.has(name)) expect(rules, xml).not.toEqual([]);
          else
            expect(
              rules.filter((rule) => !BEYOND.has(rule)),
              xml,
            ).toEqual([]);
        }
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 60_000);
});
