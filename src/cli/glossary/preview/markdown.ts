/**
 * Previews as Markdown for a comment on a pull request. What comes from an entry is text there and nothing else: no tag, no
 * link, no image, and nobody is notified.
 */
import { type LangSection, preferredTerm, type SourcedText, type Term } from '../../../glossary/concept.js';
import {
  DOMAIN_NAMES,
  EDITORIAL_STATUS_NAMES,
  KIND_NAMES,
  PART_OF_SPEECH_NAMES,
  TERM_STATUS_NAMES,
} from '../../../glossary/entries/names.js';
import type { NearEntry } from '../../../glossary/entries/nearest.js';
import type { MarkedText, Preview } from './facts.js';
import { NEAREST, percent, piecesOf, safeAddress, seen } from './shown.js';

/** A comment on GitHub holds 65,536 characters. */
const LONGEST = 60_000;

/** So many pairs of sentences are shown of each entry: a comment is to be read. */
const MOST_PAIRS = 5;

/** The Markdown of one or more entries; those for which a comment has no room are only named. */
export function previewMarkdown(previews: readonly Preview[]): string {
  let text = '';
  const left: string[] = [];
  for (const preview of previews) {
    const entry = entryMarkdown(preview);
    if (text.length + entry.length <= LONGEST) text += entry;
    else left.push(inert(preview.concept.id));
  }
  return left.length === 0 ? text : `${text}No room is left here for: ${left.slice(0, MOST_NAMED).join(', ')}\n`;
}

const MOST_NAMED = 50;

function entryMarkdown({ concept, neighbours, pairs, found, translated }: Preview): string {
  const {
    id,
    domain,
    kind,
    status,
    fa,
    en,
    notes = [],
    related = [],
    links = [],
    sources = [],
    credits = [],
  } = concept;
  const names = [
    ...(domain === 'other' ? [] : [DOMAIN_NAMES[domain]]),
    KIND_NAMES[kind],
    EDITORIAL_STATUS_NAMES[status],
  ];
  const lines = [
    `### ${english(preferredTerm(en))} · ${persian(preferredTerm(fa))}`,
    '',
    `${inert(id)} · ${names.map((name) => name.en).join(' · ')} · ${rightToLeft(names.map((name) => name.fa).join(' · '))}`,
    '',
    ...terms(fa, en),
    ...definitions(fa, en),
    ...notes.map(({ lang, text }) => `- ${lang === 'fa' ? persian(text) : english(text)}`),
    ...listed('Related', related.map(inert)),
    ...listed('Sources', sources.map(ownDirection)),
    ...listed(
      'Links',
      links.map(({ url, title = url }) => link(url, title)),
    ),
    ...listed('Written or checked by', credits.map(ownDirection)),
    '',
    ...(neighbours.length === 0 ? [] : nearest(neighbours)),
    `**In memories**: ${found === 0 ? 'found in no pair of sentences' : `${found} found, ${translated} of them on both sides`}`,
    '',
  ];
  for (const { unit, fa: persianSide, en: englishSide } of pairs.slice(0, MOST_PAIRS)) {
    const missing = [persianSide, englishSide].map(({ spans }) => spans.length === 0);
    const said = missing[0] ? ' (no term of it in Persian)' : missing[1] ? ' (no term of it in English)' : '';
    lines.push(`- ${inert(unit)}${said}<br>${span('en', marked(englishSide))}<br>${span('fa', marked(persianSide))}`);
  }
  return `${lines.join('\n')}\n\n`;
}

function terms(fa: LangSection, en: LangSection): string[] {
  const rows = Array.from({ length: Math.max(fa.terms.length, en.terms.length) }, (_, i) => {
    return `| ${termCell(en.terms[i], 'en')} | ${termCell(fa.terms[i], 'fa')} |`;
  });
  return ['| English | فارسی |', '| :-- | --: |', ...rows, ''];
}

function termCell(term: Term | undefined, lang: 'fa' | 'en'): string {
  if (term === undefined) return '';
  const { text, status, partOfSpeech, transliteration, forms = [], note } = term;
  const facts = [
    TERM_STATUS_NAMES[status][lang],
    ...(partOfSpeech === undefined ? [] : [PART_OF_SPEECH_NAMES[partOfSpeech][lang]]),
  ];
  const comma = lang === 'fa' ? '، ' : ', ';
  return [
    span(lang, `<b>${inert(text)}</b> (${facts.join(comma)})`),
    ...(transliteration === undefined ? [] : [`<i>${english(transliteration)}</i>`]),
    ...(forms.length === 0 ? [] : [span(lang, forms.map(inert).join(comma))]),
    ...(note === undefined ? [] : [english(note)]),
  ].join('<br>');
}

function definitions(fa: LangSection, en: LangSection): string[] {
  const lines = (lang: 'fa' | 'en', { definition, contexts = [] }: LangSection) => [
    ...(definition === undefined ? [] : [sourced(lang, definition), '']),
    ...contexts.flatMap((context) => [`> ${sourced(lang, context)}`, '']),
  ];
  return [...lines('en', en), ...lines('fa', fa)];
}

function sourced(lang: 'fa' | 'en', { text, source }: SourcedText): string {
  return `${span(lang, inert(text))}${source === undefined ? '' : ` (${ownDirection(source)})`}`;
}

function listed(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`- ${title}: ${items.join('; ')}`];
}

function link(url: string, title: string): string {
  const address = safeAddress(url);
  // An address that has been parsed has no spaces and no quotation marks; the rest is escaped as in any HTML.
  return address === undefined
    ? ownDirection(title)
    : `<a href="${attribute(address)}" rel="nofollow">${inert(title)}</a>`;
}

function nearest(neighbours: readonly NearEntry[]): string[] {
  return [
    `| ${NEAREST.map(({ en, fa }) => `${en} · ${persian(fa)}`).join(' | ')} |`,
    '| --: | :-- | :-- | :-- |',
    ...neighbours.map(({ concept: { id, fa, en }, score, term, matched }) => {
      const entry = `${inert(id)}<br>${english(preferredTerm(en))} · ${persian(preferredTerm(fa))}`;
      return `| ${percent(score)} | ${entry} | ${ownDirection(term)} | ${ownDirection(matched)} |`;
    }),
    '',
  ];
}

function marked(text: MarkedText): string {
  return piecesOf(text)
    .map((piece) => (piece.marked ? `<mark>${inert(piece.text)}</mark>` : inert(piece.text)))
    .join('');
}

function english(text: string): string {
  return span('en', inert(text));
}

function persian(text: string): string {
  return span('fa', inert(text));
}

function rightToLeft(text: string): string {
  return span('fa', text);
}

function ownDirection(text: string): string {
  return span(/\p{Script=Arabic}/u.test(text) ? 'fa' : 'en', inert(text));
}

function span(lang: 'fa' | 'en', code: string): string {
  return `<span lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">${code}</span>`;
}

/** What means something in HTML or Markdown, as references to characters, which mean nothing in either. */
const MEANS_SOMETHING = /[&<>"'\\`*_{}[\]#|~$^!]/gu;

/** Where GitHub would make a link or notify someone of its own accord, which a character of no width prevents. */
const BY_ITSELF = /@|(?:#|\bGH-)(?=\d)|(?<=:)\/\/|(?<=\bwww)\./giu;

const NO_WIDTH = '&#8203;';

/** A text of an entry in one line. */
function inert(text: string): string {
  return seen(text)
    .replace(BY_ITSELF, (found) => (found === '//' || found === '.' ? `\u0001${found}` : `${found}\u0001`))
    .replace(MEANS_SOMETHING, reference)
    .replaceAll('\u0001', NO_WIDTH);
}

function attribute(text: string): string {
  return text.replace(/[&<>"'`|\\*_~]/gu, reference);
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
