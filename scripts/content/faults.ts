/** All that is to be mended in the term base and the memory, from every check that there is. */
import lexicon from '../../src/data/lexicon.js';
import zwnj from '../../src/data/zwnj.js';
import { Glossary } from '../../src/glossary/index.js';
import { ZwnjTable } from '../../src/text/zwnj/index.js';
import { checkUnits } from '../../src/tm/checks/index.js';
import { missingEzafes } from './ezafe.js';
import { missingHalfSpaces } from './half-spaces.js';
import { contextFaults } from './occurrences.js';
import { orthographyFaults } from './orthography.js';
import { persianTexts, runningTexts } from './persian-texts.js';
import { policyFaults } from './policy.js';
import type { Content, Document } from './read.js';

/** Each as `place: what`. */
export function contentFaults(content: Content): string[] {
  const { concepts, documents } = content;
  return [
    ...policyFaults(concepts),
    ...contextFaults(concepts, new Map(documents.map(({ name, pairs }) => [`tm/${name}`, pairs]))),
    ...persianFaults(content),
    ...documents.flatMap(textFaults),
    ...unitFaults(content),
  ];
}

/** What Persian orthography asks for: half-spaces, the mark of the ezafe. */
function persianFaults({ concepts, documents }: Content): string[] {
  const table = ZwnjTable.from(zwnj);
  const glossary = Glossary.from(concepts);
  const spaces = (place: string, text: string) =>
    missingHalfSpaces(text, table).map((found) => `${place}: a half-space is missing: ${found}`);
  const ezafes = (place: string, text: string) =>
    missingEzafes(text, glossary).map((found) => `${place}: the ezafe is not written: ${found}`);
  return [
    ...concepts.flatMap((concept) => [
      ...persianTexts(concept).flatMap((text) => spaces(concept.id, text)),
      ...runningTexts(concept).flatMap((text) => ezafes(concept.id, text)),
    ]),
    ...documents.flatMap(({ name, persian }) => [...spaces(name, persian), ...ezafes(name, persian)]),
  ];
}

/** What the spelling of entries asks of the texts too. */
function textFaults({ name, pairs }: Document): string[] {
  return pairs.flatMap(({ fa, en }) =>
    [...orthographyFaults(fa, 'fa'), ...orthographyFaults(en, 'en')].map((fault) => `${name}: ${fault}`),
  );
}

/** What `tarjoman check` says of the memory and nobody has answered, and answers to what it no longer says. */
function unitFaults({ concepts, documents }: Content): string[] {
  const all = documents.flatMap(({ units }) => units);
  const { findings, stale } = checkUnits(all, { glossary: Glossary.from(concepts), lexicon });
  return [
    ...findings.map(({ kind, document, unit, message }) => `${document} ${unit}: ${kind}: ${message.en}`),
    ...stale.map(({ document, unit, text }) => `${document} ${unit}: nothing to suppress: ${text}`),
  ];
}
