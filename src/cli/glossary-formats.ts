/** The formats of glossaries, as the command line names them. */
import { TarjomanError } from '../errors.js';
import type { GlossaryLang } from '../formats/omegat/index.js';
import { STANDARD, shown } from '../store/files.js';
import { isFolder } from '../store/glossary-file.js';
import { GLOSSARY_FORMATS, type GlossaryFormat, glossaryFormatByEnding } from '../store/glossary-formats.js';
import { primaryLanguage } from '../text/language.js';

const BY_NAME: ReadonlyMap<string, GlossaryFormat> = new Map(Object.entries(GLOSSARY_FORMATS));

/** The names that `--format` takes for glossaries, in a sentence. */
export const GLOSSARY_FORMAT_NAMES = [...BY_NAME.keys()].join(', ');

/** Whether the name is of a format of glossaries. */
export function isGlossaryFormat(name: string): boolean {
  return BY_NAME.has(name);
}

/** A file, or a folder of entries, with what it is in: what is named, or what its ending means. */
export async function glossaryEnd(
  file: string,
  named: string | undefined,
): Promise<{ readonly file: string; readonly format: GlossaryFormat }> {
  const format = (await isFolder(file)) ? GLOSSARY_FORMATS.json : glossaryFormatOf(file, named, '--input-format');
  return { file, format };
}

/** The format of a file: the one that is named by the option, or that its ending means. */
export function glossaryFormatOf(
  file: string,
  named: string | undefined,
  option: '--format' | '--input-format',
): GlossaryFormat {
  const known = named === undefined ? glossaryFormatByEnding(file) : BY_NAME.get(named);
  if (known !== undefined) return known;
  const side = option === '--format' ? 'output' : 'input';
  const what = named ?? (file === STANDARD ? `standard ${side}` : 'the ending');
  const message = `${what} names no format of glossaries: say ${option} ${GLOSSARY_FORMAT_NAMES}`;
  throw new TarjomanError('UNKNOWN_FORMAT', message, { file: shown(file, side) });
}

/** The language of OmegaT's first column, out of `--from` and `--to`. */
export function glossarySource({ from, to }: { readonly from?: string; readonly to?: string }): {
  readonly from?: GlossaryLang;
} {
  const source = from === undefined ? undefined : glossaryLang(from, '--from');
  const target = to === undefined ? undefined : glossaryLang(to, '--to');
  if (source !== undefined && source === target) {
    throw new TarjomanError('BAD_ARGUMENT', `--from and --to are both ${source}: the other is ${other(source)}`);
  }
  if (source !== undefined) return { from: source };
  return target === undefined ? {} : { from: other(target) };
}

function glossaryLang(tag: string, option: string): GlossaryLang {
  const lang = primaryLanguage(tag);
  if (lang === 'fa' || lang === 'en') return lang;
  throw new TarjomanError('BAD_ARGUMENT', `${option} is ${tag}: glossaries have fa and en`);
}

function other(lang: GlossaryLang): GlossaryLang {
  return lang === 'fa' ? 'en' : 'fa';
}
