import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** The packages that an entry of ours brings with it. */
async function packagesOf(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'neutral',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  return [...new Set(imports.filter(({ external }) => external).map(({ path }) => path))].sort();
}

it('the validator comes with the check of entries, never with the glossary', async () => {
  expect(await packagesOf('src/glossary/entries/check-entries.ts')).toEqual(
    expect.arrayContaining(['ajv/dist/2020.js', 'jsonc-parser']),
  );
  expect(await packagesOf('src/glossary/index.ts')).toEqual(['fuse.js']);
});
