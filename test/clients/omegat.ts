/** OmegaT without its window, as Debian has it: a project is made, translated from its memories, and looked at. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const JAR = '/usr/share/omegat/OmegaT.jar';
const JAVA = 'java';

/** Whether OmegaT and a Java to run it are there. */
export function hasOmegat(): boolean {
  return existsSync(JAR) && spawnSync(JAVA, ['-version']).status === 0;
}

/** A text that OmegaT found in a memory for one of the project. */
interface OmegatMatch {
  readonly text: string;
  readonly source: string;
  readonly target: string;
  /** Percent of words, without stemming and then with punctuation: OmegaT shows these too. */
  readonly score: number;
  readonly adjusted: number;
}

/** An entry of a glossary that OmegaT found for a text of the project. */
interface OmegatTerm {
  readonly text: string;
  readonly source: string;
  readonly targets: readonly string[];
  readonly comments: readonly string[];
}

/** A text of the project's files. */
interface OmegatEntry {
  readonly file: string;
  /** The identifier that its file gives it. */
  readonly id: string | null;
  /** What is translated, with codes as OmegaT's tags. */
  readonly text: string;
  /** The translation that its file has already. */
  readonly given: string | null;
  readonly translation: string | null;
}

/** A pair of a memory, or of a glossary, as OmegaT read it. */
interface OmegatPair {
  readonly file: string;
  readonly source: string;
  readonly target: string;
}

/** A project after OmegaT has translated what its memories have. */
export interface OmegatProject {
  /** The text of a file of the project's folder. */
  read(path: string): string;
  /** What OmegaT found for each text that is not translated, best first. */
  readonly matches: readonly OmegatMatch[];
  /** What OmegaT found of the glossaries in each text. */
  readonly terms: readonly OmegatTerm[];
  /** All texts. */
  readonly entries: readonly OmegatEntry[];
  /** All that memories have. */
  readonly memories: readonly OmegatPair[];
  /** All that glossaries have. */
  readonly glossaries: readonly OmegatPair[];
}

/** Texts are paragraphs with an empty line between them, from Persian into English. */
const PROJECT = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat><project version="1.0">
<target_dir>__DEFAULT__</target_dir><source_dir>__DEFAULT__</source_dir><tm_dir>__DEFAULT__</tm_dir>
<glossary_dir>__DEFAULT__</glossary_dir><glossary_file>__DEFAULT__</glossary_file>
<dictionary_dir>__DEFAULT__</dictionary_dir>
<source_lang>FA</source_lang><target_lang>EN</target_lang>
<source_tok>org.omegat.tokenizer.LucenePersianTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.DefaultTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags>
</project></omegat>
`;

/** Prints each match, term, text and pair in a line, once the project and its memories are loaded. */
const SCRIPT = `
if (eventType.toString() == 'LOAD') {
  def project = org.omegat.core.Core.project
  def finder = new org.omegat.core.statistics.FindMatches(project.sourceTokenizer, 5, true, false)
  def never = [isStopped: { false }] as org.omegat.core.events.IStopped
  def glossary = new org.omegat.gui.glossary.GlossaryManager(null)
  glossary.priorityGlossary = new File(project.projectProperties.writeableGlossary)
  new File(project.projectProperties.glossaryRoot).eachFile {
    try { glossary.fileChanged(it) } catch (NullPointerException read) { } // at last it refreshes a window that is not there
  }
  def stems = { project.sourceTokenizer.tokenizeWords(it.toLowerCase(), org.omegat.tokenizer.ITokenizer.StemmingMode.GLOSSARY) }
  def print = { name, value -> println name + ' ' + groovy.json.JsonOutput.toJson(value) }
  project.transMemories.each { path, memory -> memory.entries.each {
    print 'MEMORY', [file: new File(path).name, source: it.source, target: it.translation]
  } }
  glossary.glossaries.each { path, entries -> entries.each {
    print 'GLOSSARY', [file: new File(path).name, source: it.srcText, target: it.locText]
  } }
  for (entry in project.allEntries) {
    print 'ENTRY', [file: entry.key.file, id: entry.key.id, text: entry.srcText, given: entry.sourceTranslation,
      translation: project.getTranslationInfo(entry).translation]
    for (near in finder.search(project, entry.srcText, true, true, never)) {
      def score = near.scores[0]
      def match = [text: entry.srcText, source: near.source, target: near.translation,
        score: score.scoreNoStem, adjusted: score.adjustedScore]
      print 'MATCH', match
    }
    for (term in glossary.search(entry.srcText)) { // gives all; which of them are shown, the thread of its window decides so:
      if (!org.omegat.tokenizer.DefaultTokenizer.isContainsAll(stems(entry.srcText), stems(term.srcText), true)) continue
      def found = [text: entry.srcText, source: term.srcText, targets: term.getLocTerms(false), comments: term.comments]
      print 'TERM', found
    }
  }
}
`;

/**
 * Makes a project of these files, lets OmegaT translate it and gives it to `look`.
 *
 * @param files - Contents by path in the project: `source/a.txt`, `tm/auto/memory.tmx`.
 */
export function inOmegat(files: Readonly<Record<string, string>>, look: (project: OmegatProject) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'tarjoman-omegat-'));
  try {
    const project = join(folder, 'project');
    for (const each of ['source', 'target', 'glossary', 'dictionary', 'omegat', 'tm/auto', '../settings']) {
      mkdirSync(join(project, each), { recursive: true });
    }
    for (const [path, text] of Object.entries({ 'omegat.project': PROJECT, '../script.groovy': SCRIPT, ...files })) {
      mkdirSync(dirname(join(project, path)), { recursive: true });
      writeFileSync(join(project, path), text);
    }
    const { status, stdout, stderr } = spawnSync(
      JAVA,
      [
        '-Djava.awt.headless=true',
        ...['-Dfile.encoding=UTF-8', '-Dsun.stdout.encoding=UTF-8', '-jar', JAR, project],
        ...['--mode=console-translate', '--no-team', '--disable-project-locking'],
        ...[`--config-dir=${join(folder, 'settings')}`, `--script=${join(folder, 'script.groovy')}`],
      ],
      { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' }, timeout: 100_000, maxBuffer: 1 << 28 },
    );
    if (status !== 0) throw new Error(`OmegaT failed: ${stdout}${stderr}`);
    const printed = <Value>(name: string): Value[] =>
      stdout
        .split('\n')
        .filter((line) => line.startsWith(`${name} `))
        .map((line) => JSON.parse(line.slice(name.length)) as Value);
    const read = (path: string) => readFileSync(join(project, path), 'utf8');
    look({
      read,
      matches: printed<OmegatMatch>('MATCH'),
      terms: printed<OmegatTerm>('TERM'),
      entries: printed<OmegatEntry>('ENTRY'),
      memories: printed<OmegatPair>('MEMORY'),
      glossaries: printed<OmegatPair>('GLOSSARY'),
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
