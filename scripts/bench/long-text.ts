/** Long texts with known beads, for measuring speed: pairs of lines shuffled, some joined, some left out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Document, Pair } from '../eval/align/document.js';
import type { Random } from '../eval/align/random.js';
import { below, pick, randomFrom, shuffled } from '../eval/align/random.js';
import { readDocuments } from '../memory/documents.js';

/** Pairs to make texts of, and where they are from. */
export interface Lines {
  readonly name: string;
  readonly pairs: readonly (readonly [fa: string, en: string])[];
}

const root = new URL('../../', import.meta.url);
const corpora = new URL('../shared/corpora/', root);
const CORPORA = ['bible-opv', 'debian-handbook', 'tatoeba'];

/** How many beads have two lines joined to one on one side, and how many lines are left out. */
const JOINED = 0.05;
const LEFT_OUT = 0.03;

/** Parallel lines beside the project, where they are present, or else sentences made of the project's own texts. */
export function readLines(): Lines {
  if (!CORPORA.every((name) => existsSync(new URL(`${name}/`, corpora)))) return ownLines();
  const pairs = CORPORA.flatMap((name) => {
    const [fa = [], en = []] = ['fa', 'en'].map((lang) =>
      readFileSync(new URL(`${name}/${lang}.txt`, corpora), 'utf8').split('\n'),
    );
    return fa.map((line, k) => [line.trim(), en[k]?.trim() ?? ''] as const);
  });
  return { name: CORPORA.join(', '), pairs: pairs.filter(([fa, en]) => fa !== '' && en !== '') };
}

/** Some hundreds of sentences would return a hundred times over, so terms are added that make each its own. */
function ownLines(): Lines {
  const random = randomFrom('own lines');
  const beads = readDocuments().flatMap(({ gold }) => gold.beads);
  const pairs = beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const sentences = pairs.map(({ source, target }) => [source.join(' '), target.join(' ')] as const);
  const entries = new URL('glossary/entries/', root);
  const terms = readdirSync(entries).map((file) => {
    const { fa, en }: Record<'fa' | 'en', { terms: { text: string }[] }> = JSON.parse(
      readFileSync(new URL(file, entries), 'utf8'),
    );
    return [fa.terms[0]?.text ?? '', en.terms[0]?.text ?? ''] as const;
  });
  const lines = Array.from({ length: 30_000 }, () => {
    const [fa, en] = pick(sentences, random) as readonly [string, string];
    const added = Array.from({ length: 1 + below(4, random) }, () => pick(terms, random) as readonly [string, string]);
    return [
      `${added.map(([term]) => term).join('، ')}: ${fa}`,
      `${added.map(([, term]) => term).join(', ')}: ${en}`,
    ] as const;
  });
  return { name: 'tm/gold and the glossary', pairs: lines };
}

/**
 * Makes a text of so many Persian sentences and nearly as many English ones, the same at every call.
 *
 * Each pair of lines comes once before any comes again.
 */
export function longText({ pairs }: Lines, sentences: number): Document {
  const random = randomFrom(`long text ${sentences}`);
  const deck: (readonly [string, string])[] = [];
  const draw = () => {
    if (deck.length === 0) deck.push(...shuffled(pairs, random));
    return deck.pop() as readonly [string, string];
  };
  const source: string[] = [];
  const target: string[] = [];
  const gold: Pair[] = [];
  while (source.length < sentences) {
    const [fa, en] = nextBead(draw, random);
    gold.push({
      source: fa.map((line) => source.push(line) - 1),
      target: en.map((line) => target.push(line) - 1),
    });
  }
  return { name: `${sentences} sentences`, source, target, gold };
}

function nextBead(draw: () => readonly [string, string], random: Random): [fa: string[], en: string[]] {
  const [fa, en] = draw();
  const chance = random();
  if (chance < LEFT_OUT / 2) return [[fa], []];
  if (chance < LEFT_OUT) return [[], [en]];
  if (chance >= LEFT_OUT + JOINED) return [[fa], [en]];
  const [nextFa, nextEn] = draw();
  return random() < 0.5 ? [[`${fa} ${nextFa}`], [en, nextEn]] : [[fa, nextFa], [`${en} ${nextEn}`]];
}
