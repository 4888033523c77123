/**
 * Fails where a program for browsers would load more than it must. Run after the build: `npm run size`.
 *
 * Aligning may cost 20 kB beyond the text that it reads, data aside: a table that only the data needs belongs into the data.
 * A glossary needs neither what checks its entries nor what reads its tables.
 */
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes that `tarjoman/align` may take beyond all of `tarjoman/text`, minified and gzipped. */
const ALIGNING = 20_000;

/** Packages that `tarjoman/glossary` must not load. */
const NOT_OF_GLOSSARY = ['ajv', 'jsonc-parser', 'papaparse'];

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const text = await sizeOf("export * from './text.js'");
const align = await sizeOf("export * from './align.js'");
const glossary = await sizeOf("export * from './glossary.js'", NOT_OF_GLOSSARY);
for (const [name, size] of [
  ['tarjoman/text', text],
  ['tarjoman/align', align],
  ['tarjoman/glossary', glossary],
] as const) {
  process.stdout.write(`${name}: ${(size / 1000).toFixed(1)} kB minified and gzipped\n`);
}
if (align > text + ALIGNING) {
  process.stderr.write(`tarjoman/align takes ${align - text} bytes beyond tarjoman/text: ${ALIGNING} are the limit\n`);
  process.exitCode = 1;
}

/** The size of a bundle, which fails where it has one of these packages. */
async function sizeOf(contents: string, refused: readonly string[] = []): Promise<number> {
  const bundle = await build({
    stdin: { contents, resolveDir: dist },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    logLevel: 'error', // the chunks that are left out as having no side effects are no news
    write: false,
    metafile: true,
  });
  const loaded = Object.keys(bundle.metafile.inputs);
  for (const name of refused) {
    if (!loaded.some((file) => file.includes(`node_modules/${name}/`))) continue;
    process.stderr.write(`${contents}: it loads ${name}, which it must not\n`);
    process.exitCode = 1;
  }
  return gzipSync((bundle.outputFiles[0] as { contents: Uint8Array }).contents, { level: 9 }).length;
}
