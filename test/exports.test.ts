import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import typedoc from '../typedoc.json' with { type: 'json' };

const root = new URL('../', import.meta.url);
const CODE = Object.keys(manifest.exports).filter((name) => !/\*|\.json$/u.test(name));

/** The entries that tsup builds, by name under `dist/`: the command is no export. */
function built(): [name: string, source: string][] {
  const config = readFileSync(new URL('tsup.config.ts', root), 'utf8');
  const entries = /const entry = \{([^}]*)\}/u.exec(config)?.[1] ?? '';
  return [...entries.matchAll(/'?([\w/-]+)'?: '([^']+)'/gu)].map(([, name, source]) => [
    name as string,
    source as string,
  ]);
}

it('what is built, exported and documented is the same', () => {
  const names = built().map(([name]) => (name === 'index' ? '.' : `./${name}`));
  expect(names.sort()).toEqual([...CODE].sort());
  expect(
    built()
      .map(([, source]) => source)
      .sort(),
  ).toEqual([...typedoc.entryPoints].sort());
});

it('every room with an index is exported', () => {
  const rooms = ['', 'formats/'].flatMap((folder) =>
    readdirSync(new URL(`src/${folder}`, root))
      .map((room) => `${folder}${room}`)
      .filter((room) => existsSync(new URL(`src/${room}/index.ts`, root))),
  );
  for (const room of rooms) expect(CODE).toContain(`./${room}`);
});

it('the README names every export', () => {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  for (const name of CODE.filter((key) => key !== '.')) expect(readme).toContain(`tarjoman/${name.slice(2)}`);
});
