/** Previews as one page that needs nothing else: no scripts, no images, no addresses that it would fetch. */

import {
  type Concept,
  type LangSection,
  preferredTerm,
  type SourcedText,
  type Term,
} from '../../../glossary/concept.js';
import {
  DOMAIN_NAMES,
  EDITORIAL_STATUS_NAMES,
  KIND_NAMES,
  PART_OF_SPEECH_NAMES,
  REGION_NAMES,
  TERM_STATUS_NAMES,
} from '../../../glossary/entries/names.js';
import type { NearEntry } from '../../../glossary/entries/nearest.js';
import { persianNumber } from '../../../glossary/entries/quoting.js';
import { type Html, html } from '../../../internal/html.js';
import type { MarkedText, PairWithTerm, Preview } from './facts.js';
import { STYLE } from './page-style.js';
import { NEAREST, percent, piecesOf, safeAddress, seen } from './shown.js';

/** The page of one or more entries. */
export function previewPage(previews: readonly Preview[]): string {
  const title = previews.map(({ concept }) => seen(concept.id)).join(', ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${previews.map(entry)}
</main>
</body>
</html>
`.code;
}

function entry({ concept, neighbours, pairs, found, translated }: Preview): Html {
  const { id, fa, en, notes = [], related = [], links = [], sources = [], credits = [] } = concept;
  return html`<article id="${seen(id)}">
<header>
<p class="id"><code>${seen(id)}</code></p>
<h1><span lang="en" dir="ltr">${seen(preferredTerm(en))}</span> <span lang="fa" dir="rtl">${seen(preferredTerm(fa))}</span></h1>
<p class="badges">${badges(concept)}</p>
</header>
<div class="pair">
<section lang="en" dir="ltr" aria-label="English">${section(en, 'en')}</section>
<section lang="fa" dir="rtl" aria-label="فارسی">${section(fa, 'fa')}</section>
</div>
${
  notes.length === 0
    ? undefined
    : html`${heading('Notes', 'یادداشت‌ها')}
<ul>${notes.map(({ lang, text }) => html`<li lang="${lang}" dir="${direction(lang)}">${seen(text)}</li>`)}</ul>`
}
${inline('Related', 'مدخل‌های مرتبط', related)}
${list('Sources', 'منابع', sources.map(ownDirection))}
${list(
  'Links',
  'پیوندها',
  links.map(({ url, title = url }) => link(url, title)),
)}
${list('Written or checked by', 'نویسندگان و بازبینان', credits.map(ownDirection))}
${neighbours.length === 0 ? undefined : nearest(neighbours)}
${heading('In memories', 'در حافظه‌های ترجمه')}
${uses(pairs, found, translated)}
</article>
`;
}

function heading(en: string, fa: string): Html {
  return html`<h2><span lang="en">${en}</span> <span lang="fa" dir="rtl">${fa}</span></h2>`;
}

function badges({ domain, kind, status, central }: Concept): Html[] {
  const names = [
    ...(domain === 'other' ? [] : [DOMAIN_NAMES[domain]]),
    KIND_NAMES[kind],
    EDITORIAL_STATUS_NAMES[status],
    ...(central === true ? [{ en: 'central', fa: 'مفهوم اصلی' }] : []),
  ];
  return names.map(({ en, fa }) => html`<span class="badge">${en} · <span lang="fa" dir="rtl">${fa}</span></span> `);
}

function section({ terms, definition, contexts = [] }: LangSection, lang: 'fa' | 'en'): Html {
  return html`<ul class="terms">${terms.map((term) => termItem(term, lang))}</ul>
${definition === undefined ? undefined : html`<p class="definition">${sourced(definition)}</p>`}
${contexts.map((context) => html`<blockquote>${sourced(context)}</blockquote>`)}`;
}

function termItem(
  { text, status, partOfSpeech, transliteration, forms = [], abbreviation, region, note }: Term,
  lang: 'fa' | 'en',
): Html {
  const facts = [
    TERM_STATUS_NAMES[status][lang],
    ...(partOfSpeech === undefined ? [] : [PART_OF_SPEECH_NAMES[partOfSpeech][lang]]),
    ...(abbreviation === undefined ? [] : [lang === 'fa' ? 'کوته‌نوشت' : 'abbreviation']),
    ...(region === undefined ? [] : [REGION_NAMES[region][lang]]),
  ];
  return html`<li class="${status}"><strong>${seen(text)}</strong> <span class="facts">${facts.join(lang === 'fa' ? '، ' : ', ')}</span>
${transliteration === undefined ? undefined : html`<span class="minor"><i lang="fa-Latn" dir="ltr">${seen(transliteration)}</i></span>`}
${forms.length === 0 ? undefined : html`<span class="minor">${forms.map(seen).join(lang === 'fa' ? '، ' : ', ')}</span>`}
${note === undefined ? undefined : html`<span class="minor" lang="en" dir="ltr">${seen(note)}</span>`}</li>
`;
}

function sourced({ text, source }: SourcedText): Html {
  return html`${seen(text)}${source === undefined ? undefined : html` <cite dir="auto">${seen(source)}</cite>`}`;
}

function list(en: string, fa: string, items: readonly Html[]): Html | undefined {
  if (items.length === 0) return undefined;
  return html`${heading(en, fa)}
<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

function inline(en: string, fa: string, ids: readonly string[]): Html | undefined {
  if (ids.length === 0) return undefined;
  return html`${heading(en, fa)}
<p>${ids.map((id) => html`<code>${seen(id)}</code> `)}</p>`;
}

function ownDirection(text: string): Html {
  return html`<span dir="auto">${seen(text)}</span>`;
}

function link(url: string, title: string): Html {
  const address = safeAddress(url);
  if (address === undefined) return ownDirection(title);
  return html`<a href="${address}" rel="nofollow noopener noreferrer" dir="auto">${seen(title)}</a>`;
}

function nearest(neighbours: readonly NearEntry[]): Html {
  return html`${heading('Nearest entries', 'نزدیک‌ترین مدخل‌ها')}
<div class="wide"><table>
<thead><tr>${NEAREST.map(({ en, fa }) => html`<th scope="col">${en} · <span lang="fa" dir="rtl">${fa}</span></th>`)}</tr></thead>
<tbody>${neighbours.map(
    ({ concept: { id, fa, en }, score, term, matched }) =>
      html`<tr><td class="score">${percent(score)}</td><td><code>${seen(id)}</code><br><span lang="en" dir="ltr">${seen(preferredTerm(en))}</span> · <span lang="fa" dir="rtl">${seen(preferredTerm(fa))}</span></td><td><bdi>${seen(term)}</bdi></td><td><bdi>${seen(matched)}</bdi></td></tr>
`,
  )}</tbody>
</table></div>`;
}

function uses(pairs: readonly PairWithTerm[], found: number, translated: number): Html {
  if (found === 0) {
    return inBoth('It is found in no pair of sentences.', 'در هیچ جفت جمله‌ای پیدا نشد.');
  }
  const more = found > pairs.length;
  const [en, fa] = more ? [` The first ${pairs.length}:`, ` ${persianNumber(pairs.length)} جفت نخست:`] : ['', ''];
  return html`${inBoth(
    `Found in ${found} ${found === 1 ? 'pair' : 'pairs'} of sentences, in ${translated} of them on both sides.${en}`,
    `در ${persianNumber(found)} جفت جمله پیدا شد، در ${persianNumber(translated)} جفت در هر دو سو.${fa}`,
  )}
${pairs.map(
  ({ file, unit, fa, en }) => html`<figure>
<figcaption><code>${seen(file)}</code> <code>${seen(unit)}</code>${missing(fa, en)}</figcaption>
<div class="pair"><p lang="en" dir="ltr">${marked(en)}</p><p lang="fa" dir="rtl">${marked(fa)}</p></div>
</figure>
`,
)}`;
}

function inBoth(en: string, fa: string): Html {
  return html`<div class="pair"><p lang="en" dir="ltr">${en}</p><p lang="fa" dir="rtl">${fa}</p></div>`;
}

function missing(fa: MarkedText, en: MarkedText): Html | undefined {
  if (fa.spans.length > 0 && en.spans.length > 0) return undefined;
  return html` <strong class="missing">no term of it in ${fa.spans.length === 0 ? 'Persian' : 'English'}</strong>`;
}

function marked(text: MarkedText): Html[] {
  return piecesOf(text).map((piece) =>
    piece.marked ? html`<mark>${seen(piece.text)}</mark>` : html`${seen(piece.text)}`,
  );
}

function direction(lang: 'fa' | 'en'): 'rtl' | 'ltr' {
  return lang === 'fa' ? 'rtl' : 'ltr';
}
