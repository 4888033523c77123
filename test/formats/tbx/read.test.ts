/** What concepts hold of files that others wrote, and what is told of the rest. */
import { describe, expect, it } from 'vitest';
import { type GlossaryLossKind, parseTbx, readTbx, type TbxReadOptions } from '../../../src/formats/tbx/index.js';
import { type Concept, preferredTerm } from '../../../src/glossary/concept.js';
import { Glossary } from '../../../src/glossary/glossary.js';
import { DCA, DCT, MARTIF } from './samples.js';

/** A document of one entry. */
function entry(content: string, { lang = 'en', dialect = 'TBX-Mine' } = {}): string {
  const header = '<tbxHeader><fileDesc><sourceDesc><p>hand</p></sourceDesc></fileDesc></tbxHeader>';
  const root = `<tbx type="${dialect}" style="dca" xml:lang="${lang}" xmlns="urn:iso:std:iso:30042:ed-2">`;
  return `${root}${header}<text><body><conceptEntry id="c">${content}</conceptEntry></body></text></tbx>`;
}

const FA = '<langSec xml:lang="fa"><termSec><term>پیمان</term></termSec></langSec>';
const EN = '<langSec xml:lang="en"><termSec><term>treaty</term></termSec></langSec>';

function terms(lang: string, ...sections: readonly string[]): string {
  return `<langSec xml:lang="${lang}">${sections.map((each) => `<termSec>${each}</termSec>`).join('')}</langSec>`;
}

function note(type: string, value: string): string {
  return `<termNote type="${type}">${value}</termNote>`;
}

/** The concept of a document that has one, and what is lost of it. */
function read(
  xml: string,
  options: TbxReadOptions = {},
): { readonly concept: Concept; readonly lost: GlossaryLossKind[] } {
  const lost: GlossaryLossKind[] = [];
  const [concept] = parseTbx(xml, {
    ...options,
    onLoss: (id, kinds) => {
      if (!id.startsWith('<')) lost.push(...kinds);
    },
  });
  if (concept === undefined) throw new Error('no concept');
  return { concept, lost };
}

describe('a foreign document', () => {
  it('of style dca becomes concepts', () => {
    const [concept, other] = parseTbx(DCA);
    expect(concept).toEqual({
      id: 'ceasefire',
      domain: 'security',
      kind: 'term',
      status: 'draft',
      fa: {
        terms: [{ text: 'آتش‌بس', status: 'preferred', partOfSpeech: 'noun' }],
        definition: { text: 'توقف جنگ', source: 'فرهنگ' },
        contexts: [{ text: 'آتش‌بس برقرار شد.' }],
      },
      en: {
        terms: [
          { text: 'ceasefire', status: 'preferred', partOfSpeech: 'noun', region: 'gb' },
          { text: 'CF', status: 'admitted', abbreviation: true, region: 'gb' },
        ],
        definition: { text: 'A pause in fighting.' },
      },
      notes: [{ lang: 'en', text: 'An آتش‌بس is a pause in fighting.' }],
      related: ['truce'],
      links: [{ url: 'https://example.org/ceasefire', title: 'Ceasefire' }],
      credits: ['Mina Rad'],
      sources: ['Handbook'],
    });
    expect(other?.fa).toEqual({ terms: [] });
  });

  it('of style dct becomes concepts', () => {
    expect(parseTbx(DCT)[0]).toEqual({
      id: 'ceasefire',
      domain: 'security',
      kind: 'term',
      status: 'draft',
      fa: {
        terms: [{ text: 'آتش‌بس', status: 'preferred', partOfSpeech: 'noun' }],
        definition: { text: 'توقف جنگ', source: 'فرهنگ' },
        contexts: [{ text: 'آتش‌بس برقرار شد.' }],
      },
      en: { terms: [{ text: 'cease-fire', status: 'admitted', region: 'us' }] },
      related: ['truce'],
      links: [{ url: 'https://example.org/ceasefire', title: 'Ceasefire' }],
      credits: ['Mina Rad'],
    });
  });

  it('of v2 becomes concepts', () => {
    expect(parseTbx(MARTIF)).toEqual([
      {
        id: 'ceasefire',
        domain: 'security',
        kind: 'term',
        status: 'draft',
        fa: { terms: [{ text: 'آتش‌بس', status: 'preferred' }] },
        en: {
          terms: [{ text: 'ceasefire', status: 'preferred', partOfSpeech: 'noun', note: 'old spelling: cease-fire' }],
          definition: { text: 'A pause.', source: 'Handbook' },
        },
        credits: ['Mina Rad'],
      },
    ]);
  });

  it('makes a glossary', () => {
    const glossary = Glossary.from(parseTbx(DCA));
    expect(glossary.lookup('آتشبس')[0]?.concept.id).toBe('ceasefire');
    expect(glossary.recognize('The truce held.', 'en')[0]?.id).toBe('truce');
  });

  it('is read while its bytes arrive', async () => {
    const concepts: Concept[] = [];
    for await (const concept of readTbx(bytesOf(DCA))) concepts.push(concept);
    expect(concepts).toEqual(parseTbx(DCA));
  });
});

describe('languages', () => {
  it.each([
    ['fa', 'fa', undefined, []],
    ['fa-AF', 'fa', 'af', []],
    ['prs', 'fa', 'af', []],
    ['fas-IR', 'fa', 'ir', []],
    ['en_US', 'en', 'us', []],
    ['EN-gb', 'en', 'gb', []],
    ['en-CA', 'en', undefined, ['regions']],
  ] as const)('%s is %s of %s', (tag, lang, region, losses) => {
    const { concept, lost } = read(entry(terms(tag, '<term>x</term>')), { strict: false });
    expect(concept[lang].terms).toEqual([{ text: 'x', status: 'preferred', ...(region && { region }) }]);
    expect(lost).toEqual(losses);
  });

  it('of one kind are one section', () => {
    const { concept } = read(entry(`${terms('fa', '<term>پیمان</term>')}${terms('fa-AF', '<term>تعهدنامه</term>')}`));
    expect(concept.fa.terms).toEqual([
      { text: 'پیمان', status: 'preferred' },
      { text: 'تعهدنامه', status: 'admitted', region: 'af' },
    ]);
  });

  it('that are neither are lost, and entries without ours are skipped', () => {
    expect(read(entry(`${EN}${terms('es', '<term>tratado</term>')}`)).lost).toEqual(['other-languages']);
    const skipped: unknown[] = [];
    const xml = entry(terms('es', '<term>tratado</term>'));
    expect(
      parseTbx(xml, { onSkipped: ({ languages, line, column }) => skipped.push({ languages, line, column }) }),
    ).toEqual([]);
    expect(skipped).toEqual([{ languages: ['es'], line: 1, column: xml.indexOf('<conceptEntry') + 1 }]);
  });

  it('of a definition above its sections: its own, else that of its script, else that of the file', () => {
    const definition = (attributes: string, text: string): string =>
      `<descrip type="definition"${attributes}>${text}</descrip>`;
    expect(read(entry(`${definition('', 'A pact.')}${EN}`)).concept.en.definition).toEqual({ text: 'A pact.' });
    expect(read(entry(`${definition('', 'قرارداد کشورها')}${EN}`)).concept.fa.definition).toEqual({
      text: 'قرارداد کشورها',
    });
    expect(read(entry(`${definition(' xml:lang="fa"', 'pact')}${EN}`)).concept.fa.definition).toEqual({ text: 'pact' });
    expect(read(entry(`${definition(' xml:lang="de"', 'Pakt')}${EN}`)).lost).toEqual(['definitions']);
    expect(read(entry(`${definition('', 'Pakt')}${EN}`, { lang: 'de' })).lost).toEqual(['definitions']);
  });
});

describe('terms', () => {
  const statuses = (...sections: readonly string[]): string[] =>
    read(entry(terms('en', ...sections))).concept.en.terms.map(({ text, status }) => `${text} ${status}`);

  it('have one that is preferred, and it comes first', () => {
    expect(statuses('<term>a</term>', '<term>b</term>')).toEqual(['a preferred', 'b admitted']);
    expect(
      statuses('<term>a</term>', `<term>b</term>${note('administrativeStatus', 'preferredTerm-admn-sts')}`),
    ).toEqual(['b preferred', 'a admitted']);
    expect(statuses(`<term>a</term>${note('termType', 'acronym')}`, '<term>b</term>')).toEqual([
      'b preferred',
      'a admitted',
    ]);
    expect(statuses(`<term>a</term>${note('termType', 'variant')}`)).toEqual(['a preferred']);
    expect(statuses(`<term>a</term>${note('usageStatus', 'deprecated')}`)).toEqual(['a deprecated']);
  });

  it('have only one that is preferred', () => {
    const preferred = note('administrativeStatus', 'preferredTerm');
    const { concept, lost } = read(entry(terms('en', `<term>a</term>${preferred}`, `<term>b</term>${preferred}`)));
    expect(concept.en.terms.map(({ status }) => status)).toEqual(['preferred', 'admitted']);
    expect(lost).toEqual(['term-statuses']);
  });

  it.each([
    ['admittedTerm-admn-sts', 'admitted'],
    ['admittedTerm', 'admitted'],
    ['notRecommended', 'deprecated'],
    ['supersededTerm-admn-sts', 'superseded'],
    ['obsolete', 'superseded'],
  ])('have the status %s as %s', (value, status) => {
    expect(statuses('<term>a</term>', `<term>b</term>${note('administrativeStatus', value)}`)[1]).toBe(`b ${status}`);
  });

  it.each<[notes: string, term: object, losses: readonly GlossaryLossKind[]]>([
    [note('partOfSpeech', 'properNoun'), { partOfSpeech: 'noun' }, []],
    [note('partOfSpeech', 'other'), {}, []],
    [note('partOfSpeech', 'other') + note('termType', 'phrase'), { partOfSpeech: 'phrase' }, []],
    [note('partOfSpeech', 'nom'), {}, ['parts-of-speech']],
    [note('termType', 'fullForm'), {}, []],
    [note('termType', 'abbreviation'), { abbreviation: true }, []],
    [note('termType', 'constructor'), {}, ['categories']],
    [note('geographicalUsage', 'Afghanistan'), { region: 'af' }, []],
    [note('geographicalUsage', 'fa-IR'), { region: 'ir' }, []],
    [note('geographicalUsage', 'Mars'), {}, ['regions']],
    [note('administrativeStatus', '__proto__'), {}, ['term-statuses']],
    [note('grammaticalGender', 'neuter'), {}, ['categories']],
    ['<note>one</note><note>two</note>', { note: 'one two' }, []],
    ['<admin type="customerSubset">x</admin>', {}, ['categories']],
  ])('with %s', (notes, term, losses) => {
    const { concept, lost } = read(entry(terms('en', `<term>a</term>${notes}`)));
    expect(concept.en.terms).toEqual([{ text: 'a', status: 'preferred', ...term }]);
    expect(lost).toEqual(losses);
  });

  it('have their white space tidied, as files break lines where they like', () => {
    expect(preferredTerm(read(entry(terms('en', '<term>\n  road\n  map </term>'))).concept.en)).toBe('road map');
  });

  it('without text are none', () => {
    expect(read(entry(`${EN}${terms('fa', '<term/>')}`)).concept.fa).toEqual({ terms: [] });
  });
});

describe('an entry', () => {
  it.each<[content: string, losses: readonly GlossaryLossKind[]]>([
    ['<descrip type="subjectField">Treaty Law</descrip>', []],
    ['<descrip type="subjectField">astronomy</descrip>', ['domains']],
    ['<descrip type="subjectField">toString</descrip>', ['domains']],
    ['<xref type="xGraphic" target="https://example.org/a.png">a</xref>', ['graphics']],
    ['<xref type="externalCrossReference" target="javascript:alert(1)">a</xref>', ['links']],
    ['<ref type="crossReference">pact</ref>', ['related']],
    [
      '<transacGrp><transac type="transactionType">origination</transac><date>2026-01-01</date></transacGrp>',
      ['history'],
    ],
    ['<note xml:lang="de">Anmerkung</note>', ['notes']],
    ['<admin type="projectSubset">central</admin>', ['categories']],
    ['<note>a <hi>b</hi></note>', ['codes']],
    ['<note>a<!-- b --></note>', ['remarks']],
    ['<descripGrp><descrip type="definition">d</descrip><note>n</note></descripGrp>', ['categories']],
  ])('with %s loses %s', (content, losses) => {
    expect(read(entry(`${content}${EN}`)).lost).toEqual(losses);
  });

  it('has the subject field that our name is', () => {
    expect(read(entry(`<descrip type="subjectField">International Organizations</descrip>${EN}`)).concept.domain).toBe(
      'international-organisations',
    );
  });

  it('has an id of its own', () => {
    const two = (first: string, second: string): string =>
      `<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc></fileDesc></martifHeader><text><body>${[
        first,
        second,
      ]
        .map((id) => `<termEntry${id}><langSet xml:lang="en"><tig><term>treaty</term></tig></langSet></termEntry>`)
        .join('')}</body></text></martif>`;
    expect(parseTbx(two('', '')).map(({ id }) => id)).toEqual(['treaty', 'treaty-2']);
    expect(() => parseTbx(two(' id="a"', ' id="a"'))).toThrow('there already');
    expect(parseTbx(two(' id="a"', ' id="a"'), { strict: false }).map(({ id }) => id)).toEqual(['a', 'treaty']);
    expect(parseTbx(two(' id="__proto__"', ' id="constructor"')).map(({ id }) => id)).toEqual([
      '__proto__',
      'constructor',
    ]);
  });

  it('of Persian alone has notes and a definition by their script', () => {
    const { concept } = read(entry(`<note>یادداشت</note><note>a note</note>${FA}`));
    expect(concept.notes).toEqual([
      { lang: 'fa', text: 'یادداشت' },
      { lang: 'en', text: 'a note' },
    ]);
    expect(concept.en).toEqual({ terms: [] });
  });
});

describe('what stands beside the entries', () => {
  it('is told', () => {
    const lost: unknown[] = [];
    parseTbx(DCA, {
      onLoss: (id, kinds) => {
        if (id.startsWith('<')) lost.push([id, ...kinds]);
      },
    });
    expect(lost).toEqual([
      ['<body>', 'remarks'],
      ['<body>', 'remarks'],
      ['<tbxHeader>', 'structure'],
      ['<back>', 'structure'],
    ]);
  });
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array, void, void> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 13) yield bytes.subarray(at, at + 13);
}
