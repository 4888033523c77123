/** Small documents, valid and invalid. Each invalid one breaks one rule and says in its first comment which, and where. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXliff } from '../../../src/formats/xliff/index.js';

const VALID = documents('valid');
const INVALID = documents('invalid');

describe('valid documents', () => {
  it('are 80 or more', () => expect(VALID.length).toBeGreaterThanOrEqual(80));

  it.each(VALID)('$name', ({ bytes }) => {
    expect(validateXliff(bytes)).toEqual([]);
  });
});

describe('invalid documents', () => {
  it('are 210 or more', () => expect(INVALID.length).toBeGreaterThanOrEqual(210));

  it.each(INVALID)('$name', ({ bytes }) => {
    const { rules, lines } = expectation(bytes);
    const findings = validateXliff(bytes).map(({ rule, line }) => ({ rule, line }));
    const right = findings.some(
      ({ rule, line }) => rules.includes(rule) && (lines.length === 0 || lines.includes(line)),
    );
    const others = findings.filter(({ rule }) => !rules.includes(rule));
    expect({ right, others, findings }, `${rules.join(' or ')} at ${lines.join(' or ')}`).toMatchObject({
      right: true,
      others: [],
    });
  });
});

describe('a document as text', () => {
  it.each(VALID)('$name, whatever encoding it declares', ({ bytes }) => {
    expect(validateXliff(decoded(bytes))).toEqual([]);
  });
});

function documents(folder: string): { readonly name: string; readonly bytes: Uint8Array }[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(path, name)) }));
}

/** `expect: segment/@subState | segment/@state at 7 or 9`; without lines where the place is the parser's choice. */
function expectation(bytes: Uint8Array): { readonly rules: readonly string[]; readonly lines: readonly number[] } {
  const text = new TextDecoder(markedEncoding(bytes) ?? 'latin1').decode(bytes); // the comments are in ASCII
  const [, rules = '', lines] = /<!-- [^>]* expect: (\S+(?: \| \S+)*)(?: at ([\d or]+))? -->/.exec(text) ?? [];
  if (rules === '')
    throw new Error('a document says what is wrong with it: give its first comment "expect: rule at line"');
  return { rules: rules.split(' | '), lines: lines?.split(' or ').map(Number) ?? [] };
}

/** The text of a document in the encoding of its byte order mark or its declaration. */
function decoded(bytes: Uint8Array): string {
  const declared = /^<\?xml[^>]* encoding="([\w-]+)"/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
  return new TextDecoder(markedEncoding(bytes) ?? declared ?? 'utf-8').decode(bytes);
}

function markedEncoding([first]: Uint8Array): string | undefined {
  if (first === 0xff) return 'utf-16le';
  return first === 0xfe ? 'utf-16be' : undefined;
}
