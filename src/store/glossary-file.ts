/** Glossaries in files and folders. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { TarjomanError } from '../errors.js';
import { findingError, type GlossaryFinding, type GlossaryReadOptions } from '../formats/glossary-finding.js';
import { ConceptIds } from '../formats/glossary-ids.js';
import type { GlossaryLang } from '../formats/omegat/index.js';
import type { Concept } from '../glossary/concept.js';
import { Glossary } from '../glossary/glossary.js';
import { entryNames, isPlainFile } from './entry-files.js';
import { fileError, readBytes, STANDARD, shown } from './files.js';
import {
  GLOSSARY_FORMATS,
  type GlossaryFormat,
  type GlossaryReading,
  glossaryFormatByEnding,
} from './glossary-formats.js';

/** How to open a glossary. */
export interface OpenGlossaryOptions extends GlossaryReadOptions {
  /** What the file is in. Default: what the ending of its name says. */
  readonly format?: keyof typeof GLOSSARY_FORMATS;
  /** Language of the first column of a glossary of OmegaT. Default: what the file or its letters say. */
  readonly from?: GlossaryLang;
  /** Whether TBX that breaks a rule of its dialect is read as far as it can be. Default `false`: it is refused. */
  readonly lenient?: boolean;
}

/**
 * Opens a glossary: a file in TBX, CSV, JSON or OmegaT's form, or a folder with an entry in each `.json`, as
 * `glossary/entries` of this package.
 *
 * With `onFinding`, an entry or field that is wrong is reported and left out, and the rest is read. Links in a folder are not
 * followed: they may lead out of it.
 *
 * @param path - The name of the file or folder, or `-` for standard input, with the format.
 * @param options - The format; who is told of what cannot be read.
 * @throws `TarjomanError` as reading files does; `UNKNOWN_FORMAT` where the ending says none; `BAD_FORMAT`, `BAD_XML`,
 *   `BAD_ENCODING`, `BINARY_INPUT` where a file cannot be read at all; `BAD_ENTRY` for the first entry or field that is
 *   wrong, unless `onFinding` is told.
 * @example
 * ```ts
 * const glossary = await openGlossary('terms.csv', { onFinding: ({ line, field, message }) => console.warn(line, field, message) });
 * glossary.lookup('road map');
 * ```
 */
export async function openGlossary(path: string, options: OpenGlossaryOptions = {}): Promise<Glossary> {
  const { format: name, lenient = false, ...rest } = options;
  const reading = { ...rest, strict: !lenient };
  if (await isFolder(path)) return Glossary.from(await readFolder(path, reading));
  const format = name === undefined ? glossaryFormatByEnding(path) : GLOSSARY_FORMATS[name];
  if (format !== undefined) return Glossary.from(conceptsIn(path, await readBytes(path), format, reading));
  if (path !== STANDARD) await stat(path).catch((error: unknown) => Promise.reject(fileError(error, path)));
  const formats = Object.keys(GLOSSARY_FORMATS).join(', ');
  const message = `the name says no format of glossaries: name one of ${formats}`;
  throw new TarjomanError('UNKNOWN_FORMAT', message, { file: shown(path) });
}

/** Whether a folder has this name. */
export async function isFolder(path: string): Promise<boolean> {
  return path !== STANDARD && ((await stat(path).catch(() => undefined))?.isDirectory() ?? false);
}

/** The concepts of a file that was read; errors and findings have its name. */
export function conceptsIn(
  file: string,
  bytes: Uint8Array,
  format: GlossaryFormat,
  options: GlossaryReading,
): Concept[] {
  const { onFinding, ...rest } = options;
  const name = shown(file);
  try {
    return format.read(bytes, {
      ...rest,
      ...(onFinding && { onFinding: (finding: GlossaryFinding) => onFinding({ file: name, ...finding }) }),
    });
  } catch (error) {
    throw error instanceof TarjomanError ? error.in(name) : error;
  }
}

/** The concepts of the entries in a folder; a file that cannot be read is a finding as others are. */
export async function readFolder(folder: string, options: GlossaryReading): Promise<Concept[]> {
  const found = (finding: GlossaryFinding): void => {
    if (options.onFinding === undefined) throw findingError(finding);
    options.onFinding(finding);
  };
  const concepts: Concept[] = [];
  const ids = new ConceptIds();
  for (const file of await entriesIn(folder)) {
    for (const concept of await readEntry(file, options, found)) {
      if (ids.take(concept.id)) concepts.push(concept);
      else {
        const message = `another entry has the id ${concept.id}, in these or other capitals: rename one or merge them`;
        found({ code: 'BAD_ENTRY', file, field: 'id', message });
      }
    }
  }
  return concepts;
}

async function readEntry(
  file: string,
  options: GlossaryReading,
  found: (finding: GlossaryFinding) => void,
): Promise<Concept[]> {
  try {
    if (await isPlainFile(file)) return conceptsIn(file, await readBytes(file), GLOSSARY_FORMATS.json, options);
    found({ code: 'NOT_A_FILE', file, message: 'a folder or a link: put the entry itself into this file' });
    return [];
  } catch (error) {
    if (!(error instanceof TarjomanError)) throw error;
    const { code, message, line, column } = error;
    found({ code, file, message, ...(line !== undefined && { line }), ...(column !== undefined && { column }) });
    return [];
  }
}

async function entriesIn(folder: string): Promise<string[]> {
  const names = (await entryNames(folder)).filter((name) => name.endsWith('.json'));
  if (names.length > 0) return names.map((name) => join(folder, name));
  const message = 'a folder without entries, which end in .json: give another';
  throw new TarjomanError('FILE_NOT_FOUND', message, { file: folder });
}
