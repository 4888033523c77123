/**
 * Where in a line of JSON something stands or is wrong: `JSON.parse` says the first never, and the second in words that
 * differ from engine to engine. Runs only after a failure.
 */

/** Offset of the first character that cannot stand where it does; the length where the text is whole or ends too early. */
export function faultIn(json: string): number {
  return walk(json, () => {});
}

/** Offset of the value of a key in the outermost object; of its last, if it has several, as `JSON.parse` takes that. */
export function placeOf(json: string, key: string): number {
  let place = 0;
  walk(json, (name, start) => {
    if (JSON.parse(name) === key) place = start;
  });
  return place;
}

/** What may come next. */
type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'separator';

/** Goes through JSON by its grammar as far as it is right, and tells the values of the outermost object. */
function walk(json: string, onValue: (key: string, start: number) => void): number {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let key = '';
  for (let token = next(json, 0); ; token = next(json, token.end)) {
    const { mark, start, end } = token;
    const isValue = expected === 'value' || expected === 'value or end';
    if (mark === 'fault') return isValue || expected.startsWith('key') ? end : start;
    if (mark === 'end') return json.length;
    if (isValue && key !== '' && open.length === 1 && mark !== ']') onValue(key, start);
    if (isValue && (mark === '{' || mark === '[')) {
      open.push(mark);
      expected = mark === '{' ? 'key or end' : 'value or end';
    } else if (isValue && mark === 'value') {
      expected = 'separator';
    } else if (expected.startsWith('key') && json[start] === '"') {
      if (open.length === 1) key = json.slice(start, end);
      expected = 'colon';
    } else if (expected === 'colon' && mark === ':') {
      expected = 'value';
    } else if (expected === 'separator' && mark === ',' && open.length > 0) {
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (closes(mark, open.at(-1), expected)) {
      open.pop();
      expected = 'separator';
    } else {
      return start;
    }
  }
}

function closes(mark: string, open: '{' | '[' | undefined, expected: Expected): boolean {
  if (expected !== 'separator' && !expected.endsWith('or end')) return false;
  return (mark === '}' && open === '{') || (mark === ']' && open === '[');
}

/** A piece of JSON: one of its marks, a string, number or word, the end, or a fault, which is at its own end. */
interface Token {
  readonly mark: '{' | '}' | '[' | ']' | ',' | ':' | 'value' | 'end' | 'fault';
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

function next(json: string, from: number): Token {
  const start = matchEnd(SPACE, json, from);
  const char = json[start];
  switch (char) {
    case undefined:
      return { mark: 'end', start, end: start };
    case '{':
    case '}':
    case '[':
    case ']':
    case ',':
    case ':':
      return { mark: char, start, end: start + 1 };
    case '"':
      return string(json, start);
    default: {
      const end = matchEnd(NUMBER_OR_WORD, json, start);
      return { mark: end === start ? 'fault' : 'value', start, end };
    }
  }
}

/** A string, or the place in it that is wrong. */
function string(json: string, start: number): Token {
  let at = start + 1;
  for (let char = json[at]; char !== undefined && char >= ' '; char = json[at]) {
    if (char === '"') return { mark: 'value', start, end: at + 1 };
    const end = char === '\\' ? matchEnd(ESCAPE, json, at) : at + 1;
    if (end === at) break;
    at = end;
  }
  return { mark: 'fault', start, end: at };
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
