import { defineConfig, type Options } from 'tsup';

const shared: Options = { target: 'node20', treeshake: true, clean: false };

/** The public entries: the name under `dist/` and in package.json's exports, and the file it is built from. */
const entry = {
  index: 'src/index.ts',
  text: 'src/text/index.ts',
  align: 'src/align/index.ts',
  lexicon: 'src/lexicon/index.ts',
  tm: 'src/tm/index.ts',
  glossary: 'src/glossary/index.ts',
  'formats/xliff': 'src/formats/xliff/index.ts',
  'formats/xliff-js': 'src/formats/xliff-js/index.ts',
  'formats/tmx': 'src/formats/tmx/index.ts',
  'formats/tsv': 'src/formats/tsv/index.ts',
  'formats/jsonl': 'src/formats/jsonl/index.ts',
  'data/lexicon': 'src/data/lexicon.ts',
  'data/diplomatic': 'src/data/diplomatic.ts',
  node: 'src/node.ts',
};

export default defineConfig([
  {
    ...shared,
    entry,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    external: [/^node:/],
    // tsup sets the deprecated `baseUrl`; TypeScript 6 refuses it without this.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    sourcemap: true,
  },
  { ...shared, entry: { cli: 'src/cli/main.ts' }, format: ['esm'], platform: 'node' },
]);
