/** What a translator finds in an XLIFF 2 document after pretranslation. */
import { describe, expect, it } from 'vitest';
import {
  parseXliffParts,
  validateXliff,
  writeXliffParts,
  type XliffMatch,
  type XliffPart,
  type XliffSegment,
  type XliffUnit,
} from '../../src/formats/xliff/index.js';
import {
  type PretranslationOptions,
  type PretranslationSummary,
  pretranslate,
  streamPretranslation,
} from '../../src/pretranslation/index.js';
import { type Content, plainText, TranslationMemory } from '../../src/tm/index.js';
import { bandsOf, documentOf, GREEDY, memoryOf, unitsOf } from './desk.js';

const SIGNED = ['معاهده جامع امضا شد.', 'The comprehensive treaty was signed.'] as const;
const ENDED = ['دیدار پایان یافت.', 'The meeting ended.'] as const;

/** The document pretranslated, and what of it is looked at. */
function run(parts: Iterable<XliffPart>, options: Partial<PretranslationOptions> = {}) {
  let summary: PretranslationSummary | undefined;
  const memories = options.memories ?? [memoryOf([SIGNED, ENDED])];
  const found = [...pretranslate(parts, { ...options, memories, onDone: (all) => (summary = all) })];
  const xml = writeXliffParts(found);
  expect(validateXliff(xml)).toEqual([]);
  const units = found.filter((part) => part.kind === 'unit');
  return { parts: found, xml, units, summary: summary as PretranslationSummary };
}

function matchesOf(unit: XliffUnit | undefined): readonly XliffMatch[] {
  return unit?.modules?.flatMap((module) => (module.kind === 'matches' ? module.matches : [])) ?? [];
}

function segmentOf(unit: XliffUnit | undefined, i = 0): XliffSegment {
  return unit?.content.filter((part) => part.kind === 'segment')[i] as XliffSegment;
}

describe('candidates', () => {
  it('say what they are, how alike, where they are from, and what they are for', () => {
    const { units, xml } = run(documentOf([['معاهده دوجانبه امضا شد.']]));
    expect(matchesOf(units[0])).toEqual([
      {
        id: 'tarjoman-m1.1',
        ref: '#tarjoman-m1',
        matchSuitability: 75,
        similarity: 75,
        type: 'tm',
        origin: 'memory.xlf',
        metadata: {
          kind: 'metadata',
          groups: [
            {
              kind: 'group',
              category: 'tarjoman',
              items: [
                { kind: 'meta', type: 'document', text: 'communique-12' },
                { kind: 'meta', type: 'unit', text: 'm1' },
              ],
            },
          ],
        },
        source: { content: SIGNED[0] },
        target: { content: SIGNED[1] },
      },
    ]);
    expect(xml).toContain('<mrk id="tarjoman-m1" type="mtc:match">معاهده دوجانبه امضا شد.</mrk>');
  });

  it('are found for each segment of a unit', () => {
    const { units } = run(documentOf([[SIGNED[0], 'هیچ حافظه‌ای این را ندارد.', ENDED[0]]]));
    expect(matchesOf(units[0]).map(({ ref, target }) => [ref, target.content])).toEqual([
      ['#tarjoman-m1', SIGNED[1]],
      ['#tarjoman-m2', ENDED[1]],
    ]);
    expect(segmentOf(units[0], 1).source.content).toBe('هیچ حافظه‌ای این را ندارد.');
  });

  it('are in context between the same sentences, and by the same identifier of the same document', () => {
    const around = unitsOf([SIGNED, ENDED]).map((unit, i) => ({
      ...unit,
      ...(i === 0
        ? { before: '', after: ENDED[0] }
        : { before: 'سرآغاز', after: '', id: 'u2', origin: { document: 'speech' } }),
    }));
    const memories = [{ name: 'm', memory: TranslationMemory.from(around) }];
    const { units, summary } = run(documentOf([[SIGNED[0]], [ENDED[0]]]), { memories });
    expect(units.map((unit) => matchesOf(unit)[0]?.type)).toEqual(['icm', 'idm']);
    expect(bandsOf(summary)).toEqual({ context: 2 });
  });

  it('have the numbers of the document where that is certain, and tell what was there', () => {
    const memories = [memoryOf([['سند ۸ ماده دارد.', 'The document has 8 articles.']])];
    const { units, summary } = run(documentOf([['سند ۱۲ ماده دارد.']]), { memories, exact: true });
    const [match] = matchesOf(units[0]);
    expect(match).toMatchObject({ type: 'am', subType: 'tarjoman:repaired', similarity: 75 });
    expect(match?.source.content).toBe('سند ۸ ماده دارد.');
    expect(match?.target.content).toBe('The document has 12 articles.');
    expect(match?.metadata?.groups[0]?.items.slice(2)).toEqual([
      { kind: 'meta', type: 'translation', text: 'The document has 8 articles.' },
      { kind: 'meta', type: 'number', text: '8 → 12' },
    ]);
    expect(segmentOf(units[0]).target).toBeUndefined();
    expect(summary.repaired).toBe(1);
  });

  it('keep their codes with the original data', () => {
    const bold = (text: string) =>
      [{ name: 'pc', attributes: { id: '1' }, content: [text], data: '<b>', dataEnd: '</b>' }] as const;
    const memories = [
      memoryOf([
        [
          [...bold('معاهده جامع'), ' امضا شد.'],
          ['The ', ...bold('treaty'), ' was signed.'],
        ],
      ]),
    ];
    const [match] = matchesOf(run(documentOf([[SIGNED[0]]]), { memories }).units[0]);
    expect(match?.originalData?.map(({ text }) => text)).toEqual(['<b>', '</b>']);
    expect(match?.target.content).toEqual([
      'The ',
      { name: 'pc', attributes: { id: '1', dataRefStart: 'd1', dataRefEnd: 'd2' }, content: ['treaty'] },
      ' was signed.',
    ]);
    expect(match?.similarity).toBe(100);
    expect(match?.matchSuitability).toBe(99);
  });

  it('are texts alone where the codes of the memory break a rule', () => {
    const twice = [1, 2].map(() => ({ name: 'ph', attributes: { id: 'a b' }, content: [] }) as const);
    const lost = { name: 'ec', attributes: { startRef: '9' }, content: [] } as const;
    const memories = [
      memoryOf([
        [[SIGNED[0], ...twice], SIGNED[1]],
        [[SIGNED[0], lost], 'Signed.'],
      ]),
    ];
    const { units } = run(documentOf([[SIGNED[0]]]), { memories });
    expect(matchesOf(units[0]).map(({ source }) => source.content)).toEqual([SIGNED[0], SIGNED[0]]);
  });

  it('come from all memories, each translation once, the best first', () => {
    const memories = [
      memoryOf([SIGNED, SIGNED, ['معاهده جامع نهایی شد.', 'The comprehensive treaty was finalized.']], 'own.xlf'),
      memoryOf([SIGNED, [SIGNED[0], 'The treaty has been signed.']], 'ministry.tmx'),
    ];
    const { units } = run(documentOf([[SIGNED[0]]]), { memories, limit: 3 });
    expect(matchesOf(units[0]).map(({ origin, target }) => [origin, target.content])).toEqual([
      ['own.xlf', SIGNED[1]],
      ['ministry.tmx', 'The treaty has been signed.'],
      ['own.xlf', 'The comprehensive treaty was finalized.'],
    ]);
  });

  it('are in the language of the document, whatever others the memory has', () => {
    const german = unitsOf(Array.from({ length: 9 }, (_, i) => [SIGNED[0], `Vertrag ${i}`])).map((unit) => ({
      ...unit,
      id: `d${unit.id}`,
      targetLang: 'de',
    }));
    const memories = [{ name: 'm', memory: TranslationMemory.from([...german, ...unitsOf([SIGNED])]) }];
    const { units } = run(documentOf([[SIGNED[0]]]), { memories, limit: 1 });
    expect(matchesOf(units[0]).map(({ target }) => target.content)).toEqual([SIGNED[1]]);
  });

  it('stand beside those of others, and replace those of an earlier run', () => {
    const foreign: XliffMatch = {
      id: 'mt1',
      ref: '#s1',
      type: 'mt',
      source: { content: ENDED[0] },
      target: { content: 'The visit ended.' },
    };
    const document = documentOf([[ENDED[0]]]).map((part) =>
      part.kind === 'unit' ? { ...part, modules: [{ kind: 'matches' as const, matches: [foreign] }] } : part,
    );
    const once = run(document).parts;
    const grown = [memoryOf([[ENDED[0], 'The meeting is over.'], SIGNED])];
    const again = run(once, { memories: grown });
    expect(matchesOf(again.units[0]).map(({ id, target }) => [id, target.content])).toEqual([
      ['mt1', 'The visit ended.'],
      ['tarjoman-m1.1', 'The meeting is over.'],
    ]);
    const without = run(again.parts, { memories: [memoryOf([])] });
    expect(writeXliffParts(without.parts)).toBe(writeXliffParts(run(document, { memories: [memoryOf([])] }).parts));
  });
});

describe('exact translations', () => {
  const targets = (parts: Iterable<XliffPart>, options: Partial<PretranslationOptions> = {}) =>
    run(parts, { exact: true, ...options }).units.map((unit) => segmentOf(unit).target?.content);

  it('become targets, and say so', () => {
    const { units, summary } = run(documentOf([[SIGNED[0]], ['معاهده دوجانبه امضا شد.']]), { exact: true });
    expect(segmentOf(units[0])).toMatchObject({
      state: 'translated',
      subState: 'tarjoman:exact',
      target: { content: SIGNED[1] },
    });
    expect(segmentOf(units[1]).target).toBeUndefined();
    expect(summary).toMatchObject({ segments: 2, filled: 1 });
  });

  it('are left out where two are equally good, and chosen by context where one fits', () => {
    const other = unitsOf([[ENDED[0], 'The talks ended.']])[0];
    const plain = unitsOf([ENDED])[0];
    if (other === undefined || plain === undefined) throw new Error('no unit');
    const memoryWith = (more: object) => [
      { name: 'm', memory: TranslationMemory.from([plain, { ...other, id: 'm2', ...more }]) },
    ];
    const document = documentOf([[SIGNED[0]], [ENDED[0]]]);
    const { summary } = run(document, { exact: true, memories: memoryWith({}) });
    expect(summary).toMatchObject({ filled: 0, ambiguous: 1 });
    expect(targets(document, { memories: memoryWith({}) })).toEqual([undefined, undefined]);
    expect(targets(document, { memories: memoryWith({ before: SIGNED[0], after: '' }) })).toEqual([
      undefined,
      'The talks ended.',
    ]);
  });

  it('see a second translation behind many equal ones', () => {
    const many = Array.from({ length: 40 }, () => ENDED);
    const memories = [memoryOf([...many, [ENDED[0], 'The talks ended.']])];
    expect(targets(documentOf([[ENDED[0]]]), { memories, limit: 1 })).toEqual([undefined]);
  });

  it('write over nothing', () => {
    const document = documentOf([[SIGNED[0]], [ENDED[0]]]).map((part, i) => {
      if (part.kind !== 'unit') return part;
      const [segment] = part.content as readonly XliffSegment[];
      const target = i === 2 ? { content: 'Mine.' } : { content: '' };
      return { ...part, content: [{ ...(segment as XliffSegment), target }] };
    });
    expect(targets(document)).toEqual(['Mine.', ENDED[1]]);
    const twice = run(run(document, { exact: true }).parts, {
      exact: true,
      memories: [memoryOf([[ENDED[0], 'Over.']])],
    });
    expect(twice.units.map((unit) => segmentOf(unit).target?.content)).toEqual(['Mine.', ENDED[1]]);
  });

  it('take the place of a copy of the source, as long as nobody says that it is a translation', () => {
    const copied = (segment: Partial<XliffSegment>, source: Content = SIGNED[0]) =>
      documentOf([[source]]).map((part): XliffPart => {
        if (part.kind !== 'unit') return part;
        return { ...part, content: part.content.map((each) => ({ ...each, ...segment }) as XliffSegment) };
      });
    const copy = { target: { content: SIGNED[0] } };
    const noted: Content = [
      { name: 'mrk', attributes: { id: 'c', type: 'comment', value: 'Why?' }, content: [SIGNED[0]] },
    ];
    expect(targets(copied(copy))).toEqual([SIGNED[1]]);
    expect(targets(copied({ ...copy, state: 'initial' }))).toEqual([SIGNED[1]]);
    expect(targets(copied({ target: { content: noted } }, noted))).toEqual([SIGNED[1]]);
    expect(targets(copied({ ...copy, state: 'translated' }))).toEqual([SIGNED[0]]);
    expect(targets(copied({ target: { content: noted } }))).toEqual([noted]); // somebody's comment would be lost
    const once = run(run(copied(copy)).parts, { exact: true });
    expect(segmentOf(once.units[0])).toMatchObject({ state: 'translated', target: { content: SIGNED[1] } });
    expect(run(once.parts, { exact: true }).xml).toBe(once.xml);
  });

  it('have the codes of the document', () => {
    const ours = { name: 'pc', attributes: { id: '7', canCopy: 'no' }, content: ['جامع'] } as const;
    const theirs = { ...ours, attributes: { id: '1' } };
    const memories = [
      memoryOf([
        [
          ['معاهده ', theirs, ' امضا شد.'],
          ['The ', { ...theirs, content: ['comprehensive'] }, ' treaty was signed.'],
        ],
      ]),
    ];
    const document = documentOf([[['معاهده ', ours, ' امضا شد.']], [SIGNED[0]]]);
    expect(targets(document, { memories })).toEqual([
      ['The ', { ...ours, content: ['comprehensive'] }, ' treaty was signed.'],
      undefined,
    ]);
  });

  it('are not put where a code begins in one segment and ends in another', () => {
    const start = { name: 'sc', attributes: { id: '1' }, content: [] } as const;
    const end = { name: 'ec', attributes: { startRef: '1' }, content: [] } as const;
    const alone = { name: 'sc', attributes: { id: '1', isolated: 'yes' }, content: [] } as const;
    const memories = [
      memoryOf([
        [
          [alone, SIGNED[0]],
          [alone, SIGNED[1]],
        ],
        ENDED,
      ]),
    ];
    const { units } = run(
      documentOf([
        [
          [start, SIGNED[0]],
          [ENDED[0], end],
        ],
      ]),
      { exact: true, memories },
    );
    expect(matchesOf(units[0])[0]?.matchSuitability).toBe(100);
    expect(segmentOf(units[0]).target).toBeUndefined();
  });

  it('have the prefixes that their codes need, or are left out', () => {
    const styled = (source: string) =>
      `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fa" trgLang="en"><file id="f"><unit id="u"><segment>${source}</segment></unit></file></xliff>`;
    const fs = 'xmlns:fs="urn:oasis:names:tc:xliff:fs:2.0"';
    const sides = (text: string) => [{ name: 'pc', attributes: { id: '1' }, content: [text] }] as const;
    const memories = [memoryOf([[sides(ENDED[0]), sides(ENDED[1])]])];
    const around = run(parseXliffParts(styled(`<source ${fs}><pc id="1" fs:fs="b">${ENDED[0]}</pc></source>`)), {
      exact: true,
      memories,
    });
    expect(around.xml).toContain(`<target ${fs}><pc id="1" fs:fs="b">${ENDED[1]}</pc></target>`);
    const inside = run(
      parseXliffParts(styled(`<source><mrk ${fs} id="m"><pc id="1" fs:fs="b">${ENDED[0]}</pc></mrk></source>`)),
      { exact: true, memories },
    );
    expect(bandsOf(inside.summary)).toEqual({ exact: 1 });
    expect(inside.summary.filled).toBe(0);
  });

  it('take a free place where targets do not stand in the order of the sources', () => {
    const document = documentOf([[SIGNED[0], ENDED[0]]]).map((part) => {
      if (part.kind !== 'unit') return part;
      const [first, second] = part.content as readonly XliffSegment[];
      return { ...part, content: [{ ...first, target: { order: 2, content: 'Mine.' } }, second] } as XliffUnit;
    });
    expect(segmentOf(run(document, { exact: true }).units[0], 1).target).toEqual({ order: 1, content: ENDED[1] });
  });
});

describe('what is not to be translated', () => {
  it('is left alone: units, files, and marked text', () => {
    const guarded: Content = [{ name: 'mrk', attributes: { id: 'k', translate: 'no' }, content: [ENDED[0]] }];
    const document = documentOf([[SIGNED[0]], [guarded]]).map((part) =>
      part.kind === 'unit' && part.id === 'u1' ? { ...part, translate: false } : part,
    );
    const { units, summary } = run(document, { exact: true, glossary: GREEDY });
    expect(units).toEqual(document.filter(({ kind }) => kind === 'unit'));
    expect(summary).toMatchObject({ segments: 0, terms: 0 });
    const file = documentOf([[SIGNED[0]]]).map((part) => (part.kind === 'file' ? { ...part, translate: false } : part));
    expect(run(file, { exact: true }).summary.segments).toBe(0);
  });

  it('gets no terms, and its sentence no target', () => {
    const [before, name, after] = ['معاهده ', 'جامع', ' امضا شد.'];
    const guarded: Content = [
      before,
      { name: 'sm', attributes: { id: 'k', translate: 'no' }, content: [] },
      name,
      { name: 'em', attributes: { startRef: 'k' }, content: [] },
      after,
    ];
    const { units, summary } = run(documentOf([[guarded]]), { exact: true, glossary: GREEDY });
    expect(segmentOf(units[0]).target).toBeUndefined();
    expect(matchesOf(units[0])).toHaveLength(1);
    expect(summary.terms).toBeGreaterThan(0);
    const text = JSON.stringify(segmentOf(units[0]).source.content);
    expect(text).toContain('"translate":"no"},"content":[]},"جامع",{');
  });
});

describe('terms', () => {
  it('are marked where they stand, with what the glossary says of them', () => {
    const { xml, summary } = run(documentOf([['این معاهده']]), { memories: [], glossary: termAt([4, 10]) });
    expect(xml).toContain('<source>این <mrk id="tarjoman-t1" type="term">معاهده</mrk></source>');
    expect(xml).toContain(
      '<gls:glossEntry id="tarjoman-t1.1" ref="#tarjoman-t1"><gls:term>معاهده</gls:term>' +
        '<gls:translation>treaty</gls:translation><gls:translation>convention</gls:translation>' +
        '<gls:definition source="VCLT">سندی میان دولت‌ها</gls:definition></gls:glossEntry>',
    );
    expect(summary).toMatchObject({ segments: 1, terms: 1 });
    expect(bandsOf(summary)).toEqual({ new: 1 });
  });

  it('are marked in two halves where a code or another term crosses them', () => {
    const bold: Content = ['این ', { name: 'pc', attributes: { id: '1' }, content: ['معاهده'] }, ' جامع است'];
    expect(run(documentOf([[bold]]), { memories: [], glossary: termAt([6, 15]) }).xml).toContain(
      'این <pc id="1">مع<sm id="tarjoman-t1" type="term"/>اهده</pc> جامع<em startRef="tarjoman-t1"/> است',
    );
    expect(run(documentOf([[bold]]), { memories: [], glossary: termAt([4, 15]) }).xml).toContain(
      'این <pc id="1"><sm id="tarjoman-t1" type="term"/>معاهده</pc> جامع<em startRef="tarjoman-t1"/> است',
    );
    expect(run(documentOf([['یک دو سه']]), { memories: [], glossary: termAt([0, 5], [3, 8]) }).xml).toContain(
      '<mrk id="tarjoman-t1" type="term">یک <sm id="tarjoman-t2" type="term"/>دو</mrk> سه<em startRef="tarjoman-t2"/>',
    );
    const whole: Content = [{ name: 'pc', attributes: { id: '1' }, content: ['معاهده'] }, ' جامع'];
    expect(run(documentOf([[['a ', ...(whole as [])]]]), { memories: [], glossary: termAt([0, 13]) }).xml).toContain(
      '<mrk id="tarjoman-t1" type="term">a <pc id="1">معاهده</pc> جامع</mrk>',
    );
  });

  it('have identifiers that nothing else in the unit has', () => {
    const document = documentOf([['این معاهده']]).map((part) => {
      if (part.kind !== 'unit') return part;
      return { ...part, content: part.content.map((each) => ({ ...each, id: 'tarjoman-t1' })) };
    });
    expect(run(document, { memories: [], glossary: termAt([4, 10]) }).xml).toContain(
      '<mrk id="tarjoman-t2" type="term">',
    );
  });

  it('are looked for in Persian and English alone', () => {
    const document = documentOf([['این معاهده']]).map((part) =>
      part.kind === 'xliff' ? { ...part, trgLang: 'fr' } : part,
    );
    expect(run(document, { memories: [], glossary: termAt([4, 10]) }).summary.terms).toBe(0);
  });

  function termAt(...spans: (readonly [start: number, end: number])[]): typeof GREEDY {
    const [model] = GREEDY.recognize('معاهده', 'fa');
    if (model === undefined) throw new Error('no term');
    return { ...GREEDY, recognize: () => spans.map(([start, end]) => ({ ...model, start, end })) };
  }
});

describe('a document', () => {
  it('without a target language gets one', () => {
    const document = documentOf([[SIGNED[0]]]).map((part) => {
      if (part.kind !== 'xliff') return part;
      const { trgLang: _, ...start } = part;
      return start;
    });
    expect(run(document, { exact: true }).parts[0]).toMatchObject({ trgLang: 'en' });
    expect(run(document, { targetLang: 'en-GB' }).parts[0]).toMatchObject({ trgLang: 'en-GB' });
    expect(() => run(documentOf([]), { targetLang: 'fr' })).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
    expect(() => run(document, { targetLang: 'no language' })).toThrow(
      expect.objectContaining({ code: 'BAD_ARGUMENT' }),
    );
  });

  it('without a target language is refused where a target of it is in another', () => {
    const xml = writeXliffParts(documentOf([[SIGNED[0]]]))
      .replace(' trgLang="en"', '')
      .replace('</source>', '</source><target xml:lang="fr">Signé.</target>');
    expect(() => run(parseXliffParts(xml))).toThrow('is to be translated into en, and has a target in fr: ask for fr');
    expect(run(parseXliffParts(xml), { targetLang: 'fr' }).xml).toContain('trgLang="fr"');
  });

  it('that says a language around its units has those of its sides where they are put in', () => {
    const document = documentOf([[SIGNED[0]]]).map((part): XliffPart => {
      return part.kind === 'file' ? { ...part, attributes: { 'xml:lang': 'fa' } } : part;
    });
    const { xml } = run(document, { exact: true });
    expect(xml).toContain(`<target xml:lang="en">${SIGNED[1]}</target></segment>`);
    expect(xml).toContain(
      `<source xml:lang="fa">${SIGNED[0]}</source><target xml:lang="en">${SIGNED[1]}</target></mtc:match>`,
    );
    expect(run(parseXliffParts(xml), { exact: true }).xml).toBe(xml);
  });

  it('passes while it arrives: a unit is out as soon as the next text is known', async () => {
    const parts = documentOf(Array.from({ length: 5 }, () => [SIGNED[0]]));
    let [given, most] = [0, 0];
    async function* arriving(): AsyncGenerator<XliffPart> {
      for (const part of parts) {
        given += 1;
        yield part;
      }
    }
    const got: XliffPart[] = [];
    for await (const part of streamPretranslation(arriving(), { memories: [memoryOf([SIGNED])] })) {
      got.push(part);
      most = Math.max(most, given - got.length);
    }
    expect(got).toEqual([...pretranslate(parts, { memories: [memoryOf([SIGNED])] })]);
    expect(most).toBe(1);
  });

  it('of any prefix is written with its own', () => {
    const xml = `<x:xliff xmlns:x="urn:oasis:names:tc:xliff:document:2.0" xmlns:mtc="urn:other" version="2.0" srcLang="fa" trgLang="en">
      <x:file id="f"><x:unit id="u"><x:segment><x:source>${SIGNED[0]}</x:source></x:segment></x:unit></x:file></x:xliff>`;
    const once = run(parseXliffParts(xml), { exact: true, glossary: GREEDY }).xml;
    expect(once).toContain('<mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0">');
    expect(run(parseXliffParts(once), { exact: true, glossary: GREEDY }).xml).toBe(once);
  });

  it('with what XML cannot hold, of whatever source, is well-formed', () => {
    const bad = 'معاهده\u0000 \uD800جامع امضا\u0007 شد.';
    const units = unitsOf([[bad, 'signed\u0001']]).map((unit) => ({ ...unit, origin: { document: 'a\u0002' } }));
    const memories = [{ name: 'm\u0003', memory: TranslationMemory.from(units) }];
    const { units: found } = run(documentOf([[bad]]), { memories, exact: true });
    expect(plainText(segmentOf(found[0]).target?.content ?? '')).toBe('signed\u0001');
  });

  it('with a unit that nobody wrote can be read again, and is the same', () => {
    const long = documentOf([['معاهده '.repeat(20_000)]]);
    const once = run(long, { memories: [], glossary: GREEDY });
    expect(once.summary.terms).toBe(20_000);
    expect(run(parseXliffParts(once.xml), { memories: [], glossary: GREEDY }).xml).toBe(once.xml);
  });

  it('counts each segment once', () => {
    const { summary } = run(
      documentOf([
        [SIGNED[0], ENDED[0], '  ', '***'],
        ['معاهده دوجانبه امضا شد.', 'نه.', ENDED[0].replace('ی', '\u064A')],
      ]),
      { exact: true },
    );
    expect(summary.segments).toBe(6);
    expect(bandsOf(summary)).toEqual({ exact: 2, spelling: 1, '75': 1, new: 2 });
  });
});
