/** How well and how fast terms are found in running text. */
import { existsSync, readFileSync } from 'node:fs';
import diplomatic from '../../../src/data/diplomatic.js';
import { parseGlossaryJson } from '../../../src/formats/glossary-json/index.js';
import { Glossary } from '../../../src/glossary/index.js';
import { casesOf, type GoldTerm, type GoldText, reports } from './recognition-gold.js';
import type { Row } from './row.js';
import { madeConcepts } from './synthetic.js';

const SHARED = new URL('../../../../shared/', import.meta.url);

/** Recall and precision that recognition must reach. */
const LEAST = 0.97;

/**
 * Recall and precision on the reports beside the project, with the terms that their readers had, and on our own sentences.
 *
 * @param print - Takes a line for each term that was missed and for each that is none.
 */
export function recognitionRows(print: (line: string) => void = () => {}): Row[] {
  const rows: Row[] = [];
  const shipped = Glossary.from(diplomatic);
  const terms = new URL('glossary/seed-terms.json', SHARED);
  const what = 'recognition, reports';
  if (existsSync(terms)) {
    const glossary = Glossary.from(parseGlossaryJson(readFileSync(terms, 'utf8')));
    const gold = reports(new URL('eval/recognition/', SHARED), new URL('seeds/', SHARED));
    for (const text of gold) rows.push(accuracyRow(`${what}, ${text.name}`, [text], glossary, print));
    rows.push(accuracyRow(`${what}, all`, gold, glossary, print));
  } else {
    rows.push({ what, target: 'recall .97, precision .97', measured: 'no ../shared', met: undefined });
  }
  for (const [file, lang] of [
    ['persian.txt', 'fa'],
    ['persian-joined.txt', 'fa'],
    ['english.txt', 'en'],
    ['diplomatic-persian.txt', 'fa'],
    ['diplomatic-english.txt', 'en'],
  ] as const) {
    rows.push(accuracyRow(`recognition, our sentences, ${file}`, casesOf(file, lang), shipped, print));
  }
  return rows;
}

function accuracyRow(what: string, texts: readonly GoldText[], glossary: Glossary, print: (line: string) => void): Row {
  let right = 0;
  let wanted = 0;
  let found = 0;
  for (const { text, lang, terms } of texts) {
    const matches = glossary.recognize(text, lang);
    const gold = new Set(terms.map(keyOf));
    const given = new Set(matches.map(keyOf));
    wanted += gold.size;
    found += given.size;
    const line = (verdict: string, { id, start, end }: GoldTerm) => {
      const around = `${text.slice(Math.max(0, start - 30), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`;
      print(`${what}: ${verdict} ${id}: ${around.replaceAll('\n', ' ')}`);
    };
    for (const term of terms) {
      if (given.has(keyOf(term))) right++;
      else line('missed', term);
    }
    for (const match of matches) if (!gold.has(keyOf(match))) line('false', match);
  }
  const [recall, precision] = [right / wanted, right / found];
  return {
    what,
    target: 'recall .97, precision .97',
    measured: `recall ${recall.toFixed(3)} (${right} of ${wanted}), precision ${precision.toFixed(3)} (${right} of ${found})`,
    met: recall >= LEAST && precision >= LEAST,
  };
}

function keyOf({ id, start, end }: GoldTerm): string {
  return `${start} ${end} ${id}`;
}

const CONCEPTS = 20_000;
const UNITS = 2_000_000;
const RUNS = 5;

/** Speed in processor time with 20,000 concepts, medians of five. */
export function recognitionSpeedRows(): Row[] {
  const concepts = madeConcepts(CONCEPTS, 'recognition');
  return (['fa', 'en'] as const).flatMap((lang) => {
    const built = median(() => processorTime(() => Glossary.from(concepts).recognize('', lang)));
    const glossary = Glossary.from(concepts);
    const text = runningText(
      lang,
      concepts.flatMap(({ [lang]: { terms } }) => terms.slice(0, 1)).map((term) => term.text),
    );
    const read = median(() => processorTime(() => glossary.recognize(text, lang)));
    const speed = text.length / read / 1000;
    return [
      {
        what: `recogniser of 20,000 concepts, ${lang}: built in`,
        target: '300 ms',
        measured: `${built.toFixed(0)} ms`,
        met: built <= 300,
      },
      {
        what: `recognition with 20,000 concepts, ${lang}`,
        target: '2 M characters/s',
        measured: `${speed.toFixed(1)} M characters/s`,
        met: speed >= 2,
      },
    ];
  });
}

/** Our own sentences over and over, a term after each. */
function runningText(lang: 'fa' | 'en', terms: readonly string[]): string {
  const sentences = casesOf(lang === 'fa' ? 'persian.txt' : 'english.txt', lang);
  const pieces: string[] = [];
  for (let i = 0, length = 0; length < UNITS; i++) {
    const piece = `${sentences[i % sentences.length]?.text} ${terms[(i * 7919) % terms.length]}. `;
    pieces.push(piece);
    length += piece.length;
  }
  return pieces.join('');
}

/** Milliseconds of processor time that something takes. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function median(measure: () => number): number {
  const times = Array.from({ length: RUNS }, measure).sort((a, b) => a - b);
  return times[RUNS >> 1] as number;
}
