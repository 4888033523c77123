/**
 * The suite against the schemas of OASIS: what is valid here is valid there, and a mutation that says so breaks them. So
 * the suite is not only our own reading.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BASES } from './bases.js';
import { allMutations } from './mutations.js';
import { allVariations } from './variations.js';

const SUITE = resolve(import.meta.dirname, '../../../../shared/conformance/xliff-2.x');
const ready = existsSync(SUITE) && spawnSync('xmllint', ['--version']).status === 0;

/** The schemas by the namespace of the core, as `all.xsd` of the suite has them and with those that it leaves out. */
const SCHEMAS = {
  'urn:oasis:names:tc:xliff:document:2.0': {
    folder: 'xliff-21/schemas',
    more: {
      'http://www.w3.org/2005/11/its': 'its.xsd',
      'urn:oasis:names:tc:xliff:itsm:2.1': 'itsm.xsd',
      'urn:oasis:names:tc:xliff:changetracking:2.0':
        'informativeCopiesOf3rdPartySchemas/extensions/change_tracking.xsd',
    },
  },
  'urn:oasis:names:tc:xliff:document:2.2': {
    folder: 'xliff-22/schemas',
    more: {
      'http://www.w3.org/2005/11/its': 'its.xsd',
      'urn:oasis:names:tc:xliff:itsm:2.1': 'itsm.xsd',
      'urn:oasis:names:tc:xliff:pgs:1.0': 'plural_gender_select.xsd',
    },
  },
} as const;

describe.skipIf(!ready)('the schemas (needs shared/conformance and xmllint)', { timeout: 20_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'xliff-schema-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('accept the base documents and the variations', () => {
    const documents = [...Object.values(BASES), ...allVariations().map(({ document }) => document)];
    const accepted = acceptedOf(
      folder,
      documents.map((text) => Buffer.from(text)),
    );
    expect(documents.filter((_, i) => !accepted[i])).toEqual([]);
  });

  it('accept the valid documents', () => {
    const valid = join(import.meta.dirname, 'valid');
    const names = readdirSync(valid);
    const accepted = acceptedOf(
      folder,
      names.map((name) => readFileSync(join(valid, name))),
    );
    expect(names.filter((_, i) => !accepted[i])).toEqual([]);
  });

  it('refuse the mutations that break them, and no others', () => {
    const mutations = allMutations();
    const accepted = acceptedOf(
      folder,
      mutations.map(({ document }) => Buffer.from(document)),
    );
    const differing = mutations.filter(({ schema }, i) => schema === accepted[i]);
    expect(differing.map(({ base, constraint }) => `${base}: ${constraint}`)).toEqual([]);
  });
});

/** Whether each document is valid by the schema of its version. */
function acceptedOf(folder: string, documents: readonly Buffer[]): boolean[] {
  const files = documents.map((bytes, i) => {
    const file = join(folder, `${i}.xlf`);
    writeFileSync(file, bytes);
    return file;
  });
  const accepted = new Set<string>();
  for (const [namespace, { folder: schemas, more }] of Object.entries(SCHEMAS)) {
    const own = files.filter((_, i) => isOf(documents[i], namespace));
    const schema = join(folder, `${namespace.slice(-3)}.xsd`);
    writeFileSync(schema, driver(join(SUITE, schemas), more));
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', schema, ...own], {
      encoding: 'utf8',
      env: { ...process.env, XML_CATALOG_FILES: join(SUITE, 'xml-catalog.xml') },
      maxBuffer: 2 ** 26,
    });
    for (const [, file = ''] of stderr.matchAll(/^(.*) validates$/gm)) accepted.add(file);
  }
  return files.map((file) => accepted.has(file));
}

/** Whether a document is of a version; one of none is for the schema of 2.0 to refuse. */
function isOf(document: Buffer | undefined, namespace: string): boolean {
  const later = document?.includes('document:2.2') ?? false;
  return later === namespace.endsWith('2.2');
}

function driver(folder: string, more: Readonly<Record<string, string>>): string {
  const all = readFileSync(join(folder, 'all.xsd'), 'utf8').replaceAll(
    'schemaLocation="',
    `schemaLocation="${folder}/`,
  );
  const imports = Object.entries(more).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${folder}/${file}"/>\n`,
  );
  return all.replace('</xs:schema>', `${imports.join('')}</xs:schema>`);
}
