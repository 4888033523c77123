/** The schemas of OASIS, where they are, and xmllint to run them. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const SHARED = resolve(import.meta.dirname, '../../../shared/conformance');

/** A schema, and what its imports are to be found by. */
const SCHEMAS = {
  '2.1': ['xliff-2.x/xliff-21/schemas/all.xsd', 'xliff-2.x/xml-catalog.xml'],
  '2.2': ['xliff-2.x/xliff-22/schemas/all.xsd', 'xliff-2.x/xml-catalog.xml'],
  '1.2 strict': ['xliff-1.2/xliff-core-1.2-strict.xsd', 'xliff-1.2/catalog.xml'],
  '1.2 transitional': ['xliff-1.2/xliff-core-1.2-transitional.xsd', 'xliff-1.2/catalog.xml'],
} as const;

/** Whether both are there. */
export function hasSchemas(): boolean {
  return existsSync(SHARED) && spawnSync('xmllint', ['--version']).status === 0;
}

/** What xmllint says of the documents that are not valid, by their place in the list. */
export function schemaErrors(documents: readonly string[], schema: keyof typeof SCHEMAS): Map<number, string> {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-schema-'));
  try {
    const files = documents.map((document, i) => {
      const file = join(folder, `${i}.xlf`);
      writeFileSync(file, document);
      return file;
    });
    const [xsd, catalog] = SCHEMAS[schema];
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(SHARED, xsd), ...files], {
      encoding: 'utf8',
      env: { ...process.env, XML_CATALOG_FILES: join(SHARED, catalog) },
      maxBuffer: 2 ** 26,
    });
    const valid = new Set(Array.from(stderr.matchAll(/^(.*) validates$/gm), ([, file]) => file));
    return new Map(files.flatMap((file, i) => (valid.has(file) ? [] : [[i, linesOf(stderr, file)] as const])));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(text: string, file: string): string {
  return text
    .split('\n')
    .filter((line) => line.startsWith(file))
    .map((line) => line.slice(file.length, file.length + 300))
    .join('\n');
}
