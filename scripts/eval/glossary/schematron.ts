/**
 * Schematron with all that its rules say.
 *
 * By the standard only the first rule of a pattern that fits a node is asked, and `node-schematron` never visits
 * attributes. TBX has rules that others hide, and rules about attributes, so both are rewritten: each rule gets a pattern of
 * its own, and a rule about attributes becomes one about the elements that have them.
 *
 *     <rule context="tbx:ref/@type"><assert test=".='a'"/>
 *     <rule context="tbx:ref[@type]"><assert test="every $node in @type satisfies $node[.='a']"/>
 */
import { readFileSync } from 'node:fs';
import { Schema } from 'node-schematron';

/** A schema that can be asked. */
export interface Schematron {
  /** What each of its assertions says. */
  readonly assertions: readonly string[];
  /** What the assertions say that fail, each once. */
  failing(xml: string): string[];
}

const ATTRIBUTE_RULE = /<rule context="([^"@]+)\/(@[\w:]+)">(.*?)<\/rule>/gs;

/** A schema in a file, which is read when it is first asked; `hiding` keeps the patterns as they are. */
export function readSchematron(path: string, hiding = false): Schematron {
  let schema: Schematron | undefined;
  const read = (): Schematron => {
    schema ??= parse(readFileSync(path, 'utf8'), hiding);
    return schema;
  };
  return {
    get assertions() {
      return read().assertions;
    },
    failing: (xml) => read().failing(xml),
  };
}

function parse(file: string, hiding: boolean): Schematron {
  const rewritten = file
    .replace(/^\uFEFF/, '')
    .replace(/<!--.*?-->/gs, '')
    .replace(ATTRIBUTE_RULE, (_, element: string, attribute: string, asserts: string) => {
      const tests = asserts.replace(
        /test="([^"]*)"/g,
        `test="every $node in ${attribute} satisfies boolean($node[$1])"`,
      );
      return `<rule context="${element}[${attribute}]">${tests}</rule>`;
    })
    // Looked up for every reference, the identifiers take minutes.
    .replaceAll('//*/@id', '$ids')
    .replace(/(?=<pattern)/, '<let name="ids" value="//*/@id"/>');
  const text = hiding ? rewritten : rewritten.replace(/<\/rule>(?=\s*<rule)/g, '</rule></pattern><pattern>');
  const schema = Schema.fromString(text);
  const assertions = [...text.matchAll(/<assert [^>]*>(.*?)<\/assert>/gs)].map(([, said = '']) =>
    unescaped(plain(said)),
  );
  return {
    assertions,
    failing: (xml) => {
      const results = schema.validateString(xml.replace(/^\uFEFF/, '').replace(/<!DOCTYPE[^>]*>/, ''));
      return [...new Set(results.map(({ message }) => plain(message ?? '')))];
    },
  };
}

function plain(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
