/** The packages that the memory is compared with, each as its own documentation has it. */
import { spawnSync } from 'node:child_process';
import { Index } from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { words } from '../../../src/text/words/words.js';
import { seconds } from './figures.js';

/** What a package gives for a query: positions of texts, best first, and how long that took. */
export interface Answer {
  readonly seconds: number;
  readonly found: readonly number[];
}

/** A package. */
interface Searcher {
  readonly name: string;
  /** How many queries it gets, where it would take too long for all. */
  readonly most?: number;
  /** Makes an index of texts and asks it; `undefined` where the package is not there. */
  readonly search: (
    texts: readonly string[],
    queries: readonly string[],
  ) => { readonly build: number; readonly answers: readonly Answer[] } | undefined;
}

/** How many results each is asked for. */
export const RESULTS = 100;

/** The packages. */
export const SEARCHERS: readonly Searcher[] = [
  {
    name: 'flexsearch',
    search: (texts, queries) => {
      const index = new Index({ tokenize: 'strict', encode: tokens });
      const build = seconds(() => {
        for (const [place, text] of texts.entries()) index.add(place, text);
      });
      return {
        build,
        answers: ask(queries, (query) => index.search(query, { limit: RESULTS, suggest: true }).map(Number)),
      };
    },
  },
  {
    name: 'SQLite FTS5',
    search: (texts, queries) => {
      const input = JSON.stringify({ texts: texts.map(spaced), queries: queries.map(tokens), results: RESULTS });
      const { status, stdout } = spawnSync('python3', ['-c', FTS5], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
      return status === 0 ? JSON.parse(stdout) : undefined;
    },
  },
  {
    name: 'minisearch',
    most: 200,
    search: (texts, queries) => {
      const index = new MiniSearch<{ id: number; text: string }>({
        fields: ['text'],
        tokenize: tokens,
        processTerm: (term) => term,
      });
      const build = seconds(() => index.addAll(texts.map((text, id) => ({ id, text }))));
      return {
        build,
        answers: ask(queries, (query) =>
          index
            .search(query)
            .slice(0, RESULTS)
            .map(({ id }) => Number(id)),
        ),
      };
    },
  },
  {
    name: 'fuse.js',
    most: 10,
    search: (texts, queries) => {
      let fuse = new Fuse<string>([]);
      const build = seconds(() => {
        fuse = new Fuse(texts.map(spaced), { ignoreLocation: true });
      });
      return {
        build,
        answers: ask(queries, (query) =>
          fuse.search(spaced(query), { limit: RESULTS }).map(({ refIndex }) => refIndex),
        ),
      };
    },
  },
];

function ask(queries: readonly string[], search: (query: string) => readonly number[]): Answer[] {
  return queries.map((query) => {
    let found: readonly number[] = [];
    return { seconds: seconds(() => (found = search(query))), found };
  });
}

function tokens(text: string): string[] {
  return words(text).map((word) => word.text);
}

function spaced(text: string): string {
  return tokens(text).join(' ');
}

/** What Python does with SQLite; row identifiers begin at 1. */
const FTS5 = `
import json, sqlite3, sys, time
asked = json.load(sys.stdin)
db = sqlite3.connect(':memory:')
start = time.perf_counter()
db.execute("create virtual table segments using fts5(text, tokenize = 'unicode61 remove_diacritics 0')")
db.executemany('insert into segments(text) values (?)', ([text] for text in asked['texts']))
db.execute("insert into segments(segments) values ('optimize')")
build = time.perf_counter() - start
answers = []
for words in asked['queries']:
    query = ' OR '.join('"' + word.replace('"', '""') + '"' for word in dict.fromkeys(words))
    start = time.perf_counter()
    found = db.execute('select rowid from segments where text match ? order by rank limit ?', (query, asked['results'])).fetchall() if query else []
    answers.append({'seconds': time.perf_counter() - start, 'found': [row[0] - 1 for row in found]})
print(json.dumps({'build': build, 'answers': answers}))
`;
