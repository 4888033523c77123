/** What a concept has beyond a term in each language is told by kind. */
import { describe, expect, it } from 'vitest';
import { lossesOfConcept } from '../../src/formats/concept-losses.js';
import type { GlossaryLossKind } from '../../src/formats/glossary-losses.js';
import type { Concept, LangSection, Term } from '../../src/glossary/concept.js';

const TERM: Term = { text: 'treaty', status: 'preferred' };
const PLAIN: Concept = {
  id: 'treaty',
  domain: 'other',
  kind: 'term',
  status: 'draft',
  fa: { terms: [{ text: 'معاهده', status: 'preferred' }] },
  en: { terms: [TERM] },
};

const NONE: ReadonlySet<GlossaryLossKind> = new Set();

const english = (section: Partial<LangSection>): Concept => ({ ...PLAIN, en: { terms: [TERM], ...section } });
const term = (more: Partial<Term>): Concept => english({ terms: [{ ...TERM, ...more }] });

describe('lossesOfConcept', () => {
  it.each<[Concept, readonly GlossaryLossKind[]]>([
    [PLAIN, []],
    [{ ...PLAIN, domain: 'treaty-law' }, ['domains']],
    [{ ...PLAIN, kind: 'event' }, ['kinds']],
    [{ ...PLAIN, status: 'reviewed' }, ['editorial-statuses']],
    [{ ...PLAIN, central: true }, ['central']],
    [{ ...PLAIN, fa: { terms: [] } }, ['one-sided']],
    [{ ...PLAIN, fa: { terms: [] }, en: { terms: [] } }, ['no-terms']],
    [{ ...PLAIN, notes: [{ lang: 'en', text: 'n' }] }, ['notes']],
    [{ ...PLAIN, related: ['pact'] }, ['related']],
    [{ ...PLAIN, links: [{ url: 'https://example.org/' }] }, ['links']],
    [{ ...PLAIN, credits: ['Mina Rad'] }, ['credits']],
    [{ ...PLAIN, sources: ['Handbook'] }, ['sources']],
    [{ ...PLAIN, notes: [], related: [] }, []],
    [english({ definition: { text: 'd' } }), ['definitions']],
    [english({ definition: { text: 'd', source: 's' } }), ['definitions', 'text-sources']],
    [english({ contexts: [{ text: 'c' }] }), ['contexts']],
    [english({ terms: [TERM, { text: 'pact', status: 'admitted' }] }), ['further-terms']],
    [english({ terms: [TERM, { text: 'pact', status: 'deprecated' }] }), ['further-terms', 'term-statuses']],
    [english({ terms: [{ text: 'pact', status: 'admitted' }, TERM] }), ['further-terms', 'order', 'term-statuses']],
    [term({ partOfSpeech: 'noun' }), ['parts-of-speech']],
    [term({ transliteration: 't' }), ['transliterations']],
    [term({ forms: ['treaties'] }), ['forms']],
    [term({ abbreviation: true }), ['abbreviations']],
    [term({ region: 'un' }), ['regions']],
    [term({ note: 'n' }), ['term-notes']],
  ])('of %j', (concept, kinds) => {
    expect(lossesOfConcept(concept, NONE)).toEqual(['ids', ...kinds]);
    expect(lossesOfConcept(concept, new Set<GlossaryLossKind>(['ids', ...kinds]))).toEqual([]);
  });
});
