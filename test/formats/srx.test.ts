import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TarjomanError } from '../../src/errors.js';
import { parseSrx, type SegmentationRules, writeSrx } from '../../src/formats/srx/index.js';
import { segment } from '../../src/text/sentences/segment.js';
import { SENTENCE_RULES } from '../../src/text/sentences/sentence-rules.js';
import { anyText, hasShared, NO_SHARED, shared, solid } from '../texts.js';

/** A document with one rule. */
function srx(before: string, after: string, breaks = 'yes', map = '.*'): string {
  const inXml = (pattern: string) => pattern.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<?xml version="1.0"?>
<srx xmlns="http://www.lisa.org/srx20" version="2.0">
<header segmentsubflows="yes" cascade="no"/>
<body><languagerules><languagerule languagerulename="All">
<rule break="${breaks}"><beforebreak>${inXml(before)}</beforebreak><afterbreak>${inXml(after)}</afterbreak></rule>
</languagerule></languagerules>
<maprules><languagemap languagepattern="${map}" languagerulename="All"/></maprules></body></srx>`;
}

/** The text with a bar where the one rule cuts it. */
function cut(text: string, before: string, after: string): string {
  const rules = parseSrx(srx(before, after));
  return segment(text, { rules, lang: 'en' })
    .map((found) => found.text)
    .join('|');
}

function withoutPlaces(rules: SegmentationRules) {
  return JSON.parse(JSON.stringify(rules, (key, value) => (/^(?:line|column|says)$/.test(key) ? undefined : value)));
}

describe('rules are tried in order', () => {
  const rules: SegmentationRules = {
    cascade: true,
    languages: [
      { name: 'Exceptions', rules: [{ breaks: false, before: 'Dr\\.', after: '\\s' }] },
      { name: 'Breaks', rules: [{ breaks: true, before: '[.?!]+', after: '\\s' }] },
      { name: 'Colons', rules: [{ breaks: true, before: ':', after: '\\s' }] },
    ],
    maps: [
      { pattern: 'en.*', rules: 'Exceptions' },
      { pattern: '.*', rules: 'Breaks' },
      { pattern: 'de', rules: 'Colons' },
    ],
  };
  const text = 'Dr. Lee came: he sat. Well?! Yes.';
  const cutBy = (lang: string, set = rules) => segment(text, { lang, rules: set }).map((found) => found.text);

  it('of all maps that match, or of the first', () => {
    expect(cutBy('EN-gb')).toEqual(['Dr. Lee came: he sat.', 'Well?!', 'Yes.']);
    expect(cutBy('fr')).toEqual(['Dr.', 'Lee came: he sat.', 'Well?!', 'Yes.']);
    expect(cutBy('de')).toEqual(['Dr.', 'Lee came:', 'he sat.', 'Well?!', 'Yes.']);
    expect(cutBy('de', { ...rules, cascade: false })).toEqual(['Dr.', 'Lee came: he sat.', 'Well?!', 'Yes.']);
    expect(cutBy('en', { ...rules, cascade: false })).toEqual([text]);
  });

  it('and no text is lost, whatever they are', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('en', 'de', 'fr'), (raw, lang) => {
        const found = segment(raw, { lang, rules });
        for (const { text: own, start, end } of found) expect(own).toBe(raw.slice(start, end));
        expect(solid(found.map((one) => one.text).join(''))).toBe(solid(raw));
      }),
    );
  });

  it('and cut a text of no break in one', () => {
    expect(segment('a. b', { rules: parseSrx(srx('\\.', '', 'no')) })).toHaveLength(1);
  });
});

describe('patterns of ICU', () => {
  it.each([
    ['\\bno\\.', '\\s', 'piano. no. Éno. no. x', 'piano. no.|Éno. no.|x'],
    ['(?i)etc\\.', '\\s', 'ETC. etc. Etc. x', 'ETC.|etc.|Etc.|x'],
    ['(?i:a)b\\.', '', 'Ab.ab.aB.x', 'Ab.|ab.|aB.x'],
    ['((?i)x|y)\\.', '', 'Y.X.z.', 'Y.|X.|z.'],
    ['[\\p{Lu}&&[^A-C]]\\.', '', 'A.D.B.E.x', 'A.D.|B.E.|x'],
    ['[a-z--[aeiou]]\\.', '', 'a.b.c', 'a.b.|c'],
    ['[[:upper:]0-9]\\.', '', 'a.B.3.c', 'a.B.|3.|c'],
    ['\\Qa.b\\E', '', 'axba.bc', 'axba.b|c'],
    ['\\p{IsArabic}\\.', '', 'س.s.', 'س.|s.'],
    ['\\p{script=arabic}\\.', '', 'س.s.', 'س.|s.'],
    ['\\u06d4|\\x{61f}|\\x21', '', 'a۔b؟c!d', 'a۔|b؟|c!|d'],
    ['^\\d+\\.', '\\s', '12. 13. a', '12.|13. a'],
    ['\\.', '\\s\\w+\\.$', 'a. b. c.', 'a. b.|c.'],
    ['[)\\]}"]', '\\s', 'a) b] c} d" e', 'a)|b]|c}|d"|e'],
    ['(?<=a)\\.(?=b)', 'b', 'a.b.b', 'a.|b.b'],
    ['x{2,3}\\.', '', 'x.xx.xxx.y', 'x.xx.|xxx.|y'],
    ['\\W\\.', '', 'a.-.b', 'a.-.|b'],
    ['(?#end)\\.', '', 'a.b', 'a.|b'],
    ['', 'b', 'abb', 'a|b|b'],
    ['😀', '', 'a😀b😀', 'a😀|b😀'],
  ])('%s before and %s after', (before, after, text, expected) => {
    expect(cut(text, before, after)).toBe(expected);
  });

  it.each([
    ['a++', 'possessive'],
    ['(?>a)', 'atomic'],
    ['(a)\\1', 'cannot be said'],
    ['(?x)a b', 'free spacing'],
    ['\\X', 'cannot be said'],
    ['\\N{DIGIT ONE}', 'cannot be said'],
    ['\\p{NoSuch}', 'no property'],
    ['(a', 'not closed'],
    ['a)', 'closes nothing'],
    ['[a', 'not closed'],
    ['*a', 'nothing before it'],
    ['b{2,1}', 'out of order'],
    ['[z-a]', 'out of order'],
    ['\\', 'too early'],
  ])('%s is refused with its place', (pattern, reason) => {
    const error = errorOf(() => parseSrx(srx(pattern, '')));
    expect(error).toMatchObject({ code: 'BAD_FORMAT', line: 5, column: 1 });
    expect(error.message).toContain(reason);
  });

  it('are refused in rules that were made by hand too', () => {
    const rules = {
      ...SENTENCE_RULES,
      languages: [{ name: 'Lines', rules: [{ breaks: true, before: 'a++', after: '' }] }],
    };
    expect(errorOf(() => segment('a', { rules })).code).toBe('BAD_FORMAT');
  });

  it('of any kind give rules or an error of ours', () => {
    const pattern = fc
      .array(fc.constantFrom(...'a.[]()|*+?{}^$\\-&:<=!1,px'.split(''), '\\p{L}', '[:', '(?i)', '&&'), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(pattern, (before) => {
        try {
          segment('a. b! (c) [d]', { rules: parseSrx(srx(before, '')) });
        } catch (error) {
          expect((error as TarjomanError).code).toBe('BAD_FORMAT');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('take linear time on any text', () => {
    const rules = parseSrx(srx('\\w+[\\p{Pe}\\p{Po}"]*[.?!:]+[\\p{Pe}\\p{Po}"]*', '\\s'));
    const time = (length: number) => {
      const start = performance.now();
      segment('. '.repeat(length / 2), { rules });
      return performance.now() - start;
    };
    time(1000);
    expect(time(80_000)).toBeLessThan(20 * Math.max(time(20_000), 20));
  });
});

describe('documents', () => {
  it.each([
    ['<srx', 'BAD_XML'],
    ['<tmx version="1.4"/>', 'BAD_FORMAT'],
    ['<srx version="2.0"/>', 'BAD_FORMAT'],
    ['<srx xmlns="http://www.lisa.org/srx20" version="1.0"/>', 'BAD_FORMAT'],
    [srx('a', 'b', 'maybe'), 'BAD_FORMAT'],
    [srx('a', 'b').replace('languagerulename="All"/>', 'languagerulename="None"/>'), 'BAD_FORMAT'],
    [srx('a', 'b').replace('languagerulename="All">', '>'), 'BAD_FORMAT'],
    [srx('a', 'b', 'yes', '('), 'BAD_FORMAT'],
  ])('%j is %s', (xml, code) => {
    const error = errorOf(() => parseSrx(xml));
    expect(error.code).toBe(code);
    expect(error.line).toBeGreaterThan(0);
  });

  it('may be bytes with a mark, and have foreign elements and comments', () => {
    const xml = srx('\\.', '\\s').replace('<body>', '<x:sample xmlns:x="urn:x">a. b</x:sample><!-- c --><body>');
    const rules = parseSrx(new TextEncoder().encode(`\uFEFF${xml}`));
    expect(segment('a. b', { rules })).toHaveLength(2);
  });

  it('come back from writing as they were', () => {
    expect(withoutPlaces(parseSrx(writeSrx()))).toEqual(withoutPlaces(SENTENCE_RULES));
    const rules: SegmentationRules = {
      cascade: false,
      languages: [{ name: 'a"&<', rules: [{ breaks: true, before: '<&>"', after: ' \t\\n ', says: 'a -- b -' }] }],
      maps: [{ pattern: '.*"', rules: 'a"&<' }],
    };
    expect(withoutPlaces(parseSrx(writeSrx(rules)))).toEqual(withoutPlaces(rules));
  });

  it('that SRX does not allow are not written', () => {
    expect(errorOf(() => writeSrx({ ...SENTENCE_RULES, maps: [] })).code).toBe('BAD_FORMAT');
    expect(errorOf(() => writeSrx({ ...SENTENCE_RULES, languages: [{ name: 'a', rules: [] }] })).code).toBe(
      'BAD_FORMAT',
    );
    const odd = [{ name: 'a', rules: [{ breaks: true, before: '\0', after: '' }] }];
    expect(errorOf(() => writeSrx({ ...SENTENCE_RULES, languages: odd })).message).toContain('U+0000');
  });

  it('of ours are valid', ({ skip }) => {
    skip(!hasShared, NO_SHARED);
    skip(!hasXmllint(), 'there is no xmllint');
    const schema = new URL('../../../shared/conformance/srx/srx20.xsd', import.meta.url).pathname;
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], { input: writeSrx(), stdio: 'pipe' });
  });

  it('of other tools run', ({ skip }) => {
    skip(!hasShared, NO_SHARED);
    const folder = new URL('../../../shared/conformance/srx/rules/', import.meta.url);
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const rules = parseSrx(readFileSync(new URL(file, folder)));
      const found = segment('We met Dr. Jones, e.g. in Geneva. Was it cold? Yes.', { lang: 'en-GB', rules });
      expect(found.map(({ text }) => text)).toEqual(['We met Dr. Jones, e.g. in Geneva.', 'Was it cold?', 'Yes.']);
      expect(withoutPlaces(parseSrx(writeSrx(rules)))).toEqual(withoutPlaces(rules));
    }
  });
});

describe('our rules as SRX cut as segment does', () => {
  const rules = parseSrx(writeSrx());
  /** What SRX cannot say. */
  const LISTS = /list|bullet/;

  it.each(['fa', 'en'])('our cases: %s', (lang) => {
    const url = new URL(`../cases/sentences.${lang}.json`, import.meta.url);
    const cases: { kind: string; input: string }[] = JSON.parse(readFileSync(url, 'utf8'));
    for (const { kind, input } of cases) {
      if (LISTS.test(kind)) continue;
      expect(segment(input, { lang, rules, newlines: 'hard' })).toEqual(segment(input, { lang, newlines: 'hard' }));
    }
  });

  it('press reports', ({ skip }) => {
    skip(!hasShared, NO_SHARED);
    for (const { file } of JSON.parse(shared('eval/segment/seeds-001-004.json')) as { file: string }[]) {
      const raw = shared(`seeds/${file}`);
      expect(segment(raw, { rules })).toEqual(segment(raw));
    }
  });
});

function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function errorOf(action: () => unknown): TarjomanError {
  try {
    action();
  } catch (error) {
    return error as TarjomanError;
  }
  throw new Error('nothing was thrown');
}
