/** `tarjoman terms`: the terms of a glossary in a text. */
import { Command, Option } from 'commander';
import { TarjomanError } from '../errors.js';
import { type Concept, preferredTerm } from '../glossary/concept.js';
import type { Glossary, TermMatch } from '../glossary/index.js';
import { readMarkedText, STANDARD } from '../store/files.js';
import { GLOSSARY_HELP, glossaryIn } from './glossaries.js';
import { quoted, type Row, table } from './table.js';

interface Options {
  readonly lang: 'fa' | 'en';
  readonly glossary?: string;
  readonly overlaps?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const termsCommand = new Command('terms')
  .description('find the terms of the diplomatic glossary in a text')
  .argument('<file>', 'the text, or - for standard input')
  .addOption(new Option('--lang <lang>', 'language of the text').choices(['fa', 'en']).makeOptionMandatory())
  .option('--glossary <file>', GLOSSARY_HELP)
  .option('--overlaps', 'also the terms that lie inside of others')
  .option(
    '--json',
    'one JSON object a line: {"id","start","end","text","fa","en"}, offsets in UTF-16 units of the file',
  )
  .option('--quiet', 'no messages')
  .action(async (file: string, { lang, glossary: path, overlaps, json, quiet }: Options) => {
    if (file === STANDARD && path === STANDARD) {
      throw new TarjomanError('BAD_ARGUMENT', 'text and glossary cannot both be standard input: name a file');
    }
    const glossary = await glossaryIn(path);
    const { text, marked } = await readMarkedText(file);
    const found = glossary.recognize(text, lang, { overlaps: overlaps ?? false });
    process.stdout.write(json ? objects(found, marked ? 1 : 0, glossary) : table(rows(text, lang, found, glossary)));
    if (found.length === 0 && !quiet) process.stderr.write('no term of the glossary\n');
  });

/** Offsets are those of the file, in which a byte order mark is a character. */
function objects(found: readonly TermMatch[], shift: number, glossary: Glossary): string {
  let lines = '';
  for (const { id, start, end, text } of found) {
    const { fa, en } = glossary.get(id) as Concept;
    const place = { id, start: start + shift, end: end + shift };
    lines += `${JSON.stringify({ ...place, text, fa: preferredTerm(fa), en: preferredTerm(en) })}\n`;
  }
  return lines;
}

/** What stands in the text beside what is to be said in the other language. */
function rows(text: string, lang: 'fa' | 'en', found: readonly TermMatch[], glossary: Glossary): Row[] {
  const places = new LineCounter(text);
  return found.map(({ id, start, text: span, term: { text: name, status } }) => {
    const concept = glossary.get(id) as Concept;
    const sides = { fa: preferredTerm(concept.fa), en: preferredTerm(concept.en) };
    const avoided = status === 'deprecated' || status === 'superseded';
    return {
      label: `${places.of(start)} ${id}`,
      ...sides,
      [lang]: span,
      ...(avoided && { notes: [[`${quoted(name)} is ${status}:`, `say ${quoted(sides[lang])}`]] }),
    };
  });
}

/** Lines and columns of offsets that come in order. */
class LineCounter {
  readonly #text: string;
  #line = 1;
  #start = 0;

  constructor(text: string) {
    this.#text = text;
  }

  of(offset: number): string {
    for (let end = this.#end(); end >= 0 && end < offset; end = this.#end()) {
      this.#line += 1;
      this.#start = end + 1;
    }
    return `${this.#line}:${offset - this.#start + 1}`;
  }

  #end(): number {
    return this.#text.indexOf('\n', this.#start);
  }
}
