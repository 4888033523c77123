import { defineConfig, type Options } from 'tsup';

/** The public entries: the name under `dist/` and in package.json's exports, and the file it is built from. */
const entry = {
  index: 'src/index.ts',
  text: 'src/text/index.ts',
  'text/numbers': 'src/text/numbers/index.ts',
  'text/dates': 'src/text/dates/index.ts',
  'text/names': 'src/text/names/index.ts',
  'text/forms': 'src/text/forms/index.ts',
  align: 'src/align/index.ts',
  'align/async': 'src/align/async.ts',
  lexicon: 'src/lexicon/index.ts',
  tm: 'src/tm/index.ts',
  'tm/analysis': 'src/tm/analysis/index.ts',
  'tm/checks': 'src/tm/checks/index.ts',
  'tm/merge': 'src/tm/merge/index.ts',
  glossary: 'src/glossary/index.ts',
  pretranslation: 'src/pretranslation/index.ts',
  report: 'src/report/index.ts',
  'formats/xliff': 'src/formats/xliff/index.ts',
  'formats/xliff12': 'src/formats/xliff12/index.ts',
  'formats/xliff-js': 'src/formats/xliff-js/index.ts',
  'formats/tmx': 'src/formats/tmx/index.ts',
  'formats/srx': 'src/formats/srx/index.ts',
  'formats/tsv': 'src/formats/tsv/index.ts',
  'formats/jsonl': 'src/formats/jsonl/index.ts',
  'formats/tbx': 'src/formats/tbx/index.ts',
  'formats/csv': 'src/formats/csv/index.ts',
  'formats/omegat': 'src/formats/omegat/index.ts',
  'formats/glossary-json': 'src/formats/glossary-json/index.ts',
  'data/lexicon': 'src/data/lexicon.ts',
  'data/diplomatic': 'src/data/diplomatic.ts',
  'data/zwnj': 'src/data/zwnj.ts',
  node: 'src/node.ts',
};

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  external: [/^node:/],
  treeshake: true,
  sourcemap: true,
  esbuildOptions: (options) => {
    options.charset = 'utf8'; // Persian as it is, not as escapes of six characters a letter
  },
  // tsup sets the deprecated `baseUrl`; TypeScript 6 refuses it without this.
  dts: { entry, compilerOptions: { ignoreDeprecations: '6.0' } },
};

export default defineConfig([
  // The command is one more ES module, so that it shares code and data with the library.
  { ...shared, format: 'esm', entry: { ...entry, cli: 'src/cli/main.ts' } },
  { ...shared, format: 'cjs', entry },
]);
