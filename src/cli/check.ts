/** `tarjoman check`: what may be wrong in translations. */
import { Command, Option } from 'commander';
import lexiconData from '../data/lexicon.js';
import { TarjomanError } from '../errors.js';
import { Lexicon } from '../lexicon/lexicon.js';
import { checkReport, reportPage } from '../report/index.js';
import { documentName, isSameFile, STANDARD, shown, writeFileWhole } from '../store/files.js';
import { formatOfFile } from '../store/formats.js';
import { withLanguages } from '../store/unknown-languages.js';
import { CHECK_KINDS, type CheckKind, type CheckReport, checkUnits } from '../tm/checks/index.js';
import type { Unit } from '../tm/unit.js';
import { share } from './arguments.js';
import { findingObject, findingRows, staleLine, staleObject, summary, suppressedObject } from './check/rows.js';
import { acceptFinding } from './check/suppressing.js';
import { FORMAT_NAMES, formatOf } from './formats.js';
import { GLOSSARY_HELP, glossaryOf } from './glossaries.js';
import { LeftOut } from './left-out.js';
import { table } from './table.js';
import { unitsWithUnsaved } from './unsaved.js';

interface Options {
  readonly glossary: readonly string[] | boolean;
  readonly kinds?: readonly CheckKind[];
  readonly threshold?: number;
  readonly format?: string;
  readonly from: string;
  readonly to: string;
  readonly html?: string;
  readonly suppress?: string;
  readonly reason?: string;
  readonly document?: string;
  readonly suppressed?: true;
  readonly json?: true;
  readonly quiet?: true;
}

export const checkCommand = new Command('check')
  .description('check translations: numbers, dates, names, terms, marks, codes, what is missing and what was left over')
  .argument('<file...>', `memories or documents: ${FORMAT_NAMES}; - for standard input`)
  .option(
    '--glossary <file>',
    `${GLOSSARY_HELP}; repeatable`,
    (file: string, files: readonly string[] | boolean | undefined) => [...(Array.isArray(files) ? files : []), file],
  )
  .option('--no-glossary', 'check no terms')
  .option('--kinds <list>', `what to look for, of ${CHECK_KINDS.join(', ')}; with commas between`, kindsIn)
  .option('--threshold <share>', 'the least confidence, above 0 to 1; default 0.5', share)
  .option('--format <name>', 'format of the files instead of their endings')
  .option('--from <lang>', 'language of the source where a file does not say it', 'fa')
  .option('--to <lang>', 'language of the target, likewise', 'en')
  .option('--html <file>', 'a page with all pairs side by side and what was found, instead of the text')
  .option('--suppress <unit:kind[:text]>', 'accept a finding: write that into the file, all else stays as it is', once)
  .option('--reason <text>', 'with --suppress: why it is no fault')
  .option('--document <name>', 'with --suppress: the document of the unit, where several have it')
  .addOption(new Option('--suppressed', 'with --json: findings that were accepted, too').implies({ json: true }))
  .option('--json', 'one JSON object a finding: {"file","unit","document","kind","confidence","source","target",…}')
  .option('--quiet', 'no summary')
  .action(async (files: string[], options: Options) => {
    refuse(files, options);
    const { glossary: named = true, kinds, threshold, html, suppress, reason, suppressed, json, quiet } = options;
    const glossary = named === false ? undefined : await glossaryOf(Array.isArray(named) ? named : []);
    const checkOptions = {
      lexicon: Lexicon.from(lexiconData),
      ...(glossary !== undefined && { glossary }),
      ...(kinds !== undefined && { kinds }),
      ...(threshold !== undefined && { threshold }),
    };
    if (suppress !== undefined && reason !== undefined) {
      const [file] = files as [string];
      const units = await unitsOf(file, options);
      const { document, from: sourceLang, to: targetLang } = options;
      const format = await formatOfFile(file, formatOf(file, options.format, '--format', 'input'));
      const accepted = await acceptFinding(
        { file, format, units, languages: { sourceLang, targetLang } },
        { argument: suppress, reason, ...(document !== undefined && { document }) },
        checkOptions,
      );
      if (!quiet) process.stderr.write(`${accepted}\n`);
      return;
    }
    const totals = { units: 0, findings: 0, suppressed: 0, stale: 0 };
    for (const file of files) {
      const units = await unitsOf(file, options);
      const report = checkUnits(units, checkOptions);
      totals.units += units.length;
      for (const what of ['findings', 'suppressed', 'stale'] as const) totals[what] += report[what].length;
      if (json) printObjects(file, report, suppressed);
      if (html !== undefined) {
        const page = reportPage(checkReport(units, report, { title: documentTitle(file) }), {
          ...(glossary !== undefined && { glossary }),
        });
        await writeFileWhole(html, inTime(page));
      }
      if (!json && html === undefined) process.stdout.write(table(findingRows(file, units, report.findings)));
      for (const stale of report.stale) process.stderr.write(`${staleLine(file, stale)}\n`);
    }
    if (!quiet) process.stderr.write(`${summary(totals)}\n`);
    if (totals.findings + totals.stale > 0) process.exitCode ??= 1;
  });

function once(value: string, earlier: string | undefined): string {
  if (earlier === undefined) return value;
  throw new TarjomanError('BAD_ARGUMENT', '--suppress is given twice: accept one finding after the other');
}

function kindsIn(list: string): readonly CheckKind[] {
  return list.split(',').map((name) => {
    const kind = CHECK_KINDS.find((known) => known === name.trim());
    if (kind !== undefined) return kind;
    throw new TarjomanError('BAD_ARGUMENT', `${name} is no kind of finding: give some of ${CHECK_KINDS.join(', ')}`);
  });
}

function refuse(files: readonly string[], { html, suppress, reason, document }: Options): void {
  const fault = (message: string) => new TarjomanError('BAD_ARGUMENT', message);
  if (files.length > 1 && html !== undefined) throw fault('--html with several files: give one file for each page');
  if (files.length > 1 && suppress !== undefined)
    throw fault('--suppress with several files: give the one that has the unit');
  if (suppress !== undefined && files[0] === STANDARD)
    throw fault('--suppress and standard input: give a file, which is changed');
  if (suppress !== undefined && (reason ?? '').trim() === '')
    throw fault('--suppress without --reason: say why it is no fault');
  if (suppress === undefined && reason !== undefined)
    throw fault('--reason says why a finding is accepted: give --suppress, too');
  if (suppress === undefined && document !== undefined)
    throw fault('--document says where a unit is: give --suppress, too');
  if (suppress !== undefined && html !== undefined) throw fault('--suppress and --html: do one after the other');
}

async function unitsOf(
  file: string,
  { format: named, from: sourceLang, to: targetLang, quiet, html }: Options,
): Promise<Unit[]> {
  if (html !== undefined && (await isSameFile(file, html))) {
    throw new TarjomanError('BAD_ARGUMENT', 'the page would be written over the file: give --html another name', {
      file,
    });
  }
  const format = formatOf(file, named, '--format', 'input');
  const languages = { sourceLang, targetLang };
  const unsaved = await unitsWithUnsaved(file, languages);
  if (unsaved !== undefined) return unsaved;
  const leftOut = new LeftOut(languages);
  const units: Unit[] = [];
  const reading = format.read(file, {
    ...{ document: documentName(file), strict: false },
    onSkipped: (skipped) => leftOut.add(skipped),
  });
  for await (const unit of reading) units.push(withLanguages(unit, languages));
  if (!quiet) {
    for (const { message, count, units: names } of leftOut.losses()) {
      process.stderr.write(`${shown(file)}: warning: ${count} ${message}: ${names.join(', ')}\n`);
    }
  }
  return units;
}

function documentTitle(file: string): string {
  return file === STANDARD ? documentName(file) : shown(file);
}

function printObjects(file: string, report: CheckReport, withSuppressed: true | undefined): void {
  const { findings, suppressed, stale } = report;
  const objects = findings.map((finding) => findingObject(file, finding));
  if (withSuppressed) objects.push(...suppressed.map((each) => suppressedObject(file, each)));
  objects.push(...stale.map((each) => staleObject(file, each)));
  process.stdout.write(objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
}

async function* inTime(pieces: Iterable<string>): AsyncGenerator<string, void, void> {
  yield* pieces;
}
