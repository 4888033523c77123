/** The files that the soak makes its cases of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A file to mutate. */
export interface Seed {
  /** Its path, for people. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const root = new URL('../../', import.meta.url);

/** Our own files, and those of others where they stand beside the project. */
const FOLDERS = ['test/conformance/', 'tm/', '../shared/conformance/'];

const ENDINGS = /\.(?:xlf|xliff|tmx|jsonl|tsv)$/;

/** A case takes as long as its file: larger ones would leave time for few. */
const LARGEST = 40_000;

/** Lines of the two formats that have no folder of files. */
const LINES: readonly (readonly [name: string, text: string])[] = [
  [
    'whole lines',
    `{"id":"u1","source":["صلح نخست.","صلح دوم."],"target":"Peace 😀","content":{"source":["صلح نخست. ",{"name":"pc","attributes":{"id":"1"},"content":["صلح دوم."],"data":"<b>","dataEnd":"</b>"}]},"score":0.5,"sourceLang":"fa","targetLang":"en","document":"d","paragraph":2,"state":"final","details":{"unit":{"notes":[{"text":"n"}],"properties":[{"type":"__proto__","text":"p"}]}}}
{"id":"u2","source":["الف"],"target":["a","b"],"spaces":{"target":[""," \\t",""]},"crossing":true,"before":"ب","after":""}
`,
  ],
  [
    'short lines',
    '{"source":["صلح"],"target":["peace"]}\n\n{"source":null,"target":"only \\ud83d\\ude00"}\r\n{"source":[]}',
  ],
  ['columns', '\uFEFFfa\ten\nصلح\tpeace\tmore\r\n\n\t\n"الف\tquote"\nآخر\tlast'],
];

/** All files, in an order that does not change. */
export function readSeeds(): Seed[] {
  const files = FOLDERS.filter((folder) => existsSync(new URL(folder, root))).flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => ENDINGS.test(name))
      .sort()
      .map((name) => ({
        name: folder + name,
        bytes: new Uint8Array(readFileSync(new URL(encodeURI(name), new URL(folder, root)))),
      })),
  );
  const lines = LINES.map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) }));
  return [...files.filter(({ bytes }) => bytes.length <= LARGEST), ...lines];
}
