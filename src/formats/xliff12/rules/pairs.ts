/**
 * Whether codes that begin something have one that ends it, in a `<source>`, a `<seg-source>` or a `<target>`:
 *
 *     <bpt id="1" rid="1"/> road <bpt id="2" rid="2"/> map <ept id="3" rid="1"/> to peace <ept id="4" rid="2"/>
 *      └────────────────────────────────────────────────────┘   pairs may overlap
 *
 * Codes are paired by `rid`; those without one by `id`, as in XLIFF 1.0. Codes that have neither in common are paired as
 * they nest: OASIS's own sample has such.
 *
 * @see XLIFF 1.2, elements `<bpt>`, `<ept>`, `<bx>` and `<ex>`
 */
import type { Element } from '../../schema/element.js';
import type { Report } from '../../schema/structure-checker.js';

const ENDS: ReadonlyMap<string, string> = new Map([
  ['ept', 'bpt'],
  ['ex', 'bx'],
]);

/** The codes of one kind in one text. */
class Codes {
  readonly beginnings: Element[] = [];
  readonly ends: Element[] = [];
  /** Both, as they stand. */
  readonly all: Element[] = [];
}

/** The pairs of one text, its sub-flows included. */
export class Pairs {
  readonly #strict: boolean;
  readonly #kinds = new Map<string, Codes>();

  /** @param strict - Whether placeholders must pair too, which the specification says they should. */
  constructor(strict: boolean) {
    this.#strict = strict;
  }

  /** An inline element begins. */
  open(code: Element): void {
    const end = ENDS.get(code.name);
    const kind = end ?? code.name;
    if (kind !== 'bpt' && kind !== 'bx') return;
    let codes = this.#kinds.get(kind);
    if (codes === undefined) {
      codes = new Codes();
      this.#kinds.set(kind, codes);
    }
    codes.all.push(code);
    (end === undefined ? codes.beginnings : codes.ends).push(code);
  }

  /** The text ends. */
  end(report: Report): void {
    for (const [kind, codes] of this.#kinds) {
      const named = beginningsByName(codes, report);
      for (const code of unpaired(codes, named)) {
        const rid = code.get('rid');
        if (rid !== undefined && ENDS.has(code.name) && !named.has(rid)) reportNameless(code, rid, report);
        else if (kind === 'bpt' || this.#strict) reportAlone(code, report);
      }
    }
  }
}

/** The codes that begin something, by `rid`; each must have its own. */
function beginningsByName({ beginnings }: Codes, report: Report): ReadonlyMap<string, Element> {
  const named = new Map<string, Element>();
  for (const code of beginnings) {
    const rid = code.get('rid');
    if (rid === undefined) continue;
    const first = named.get(rid);
    if (first === undefined) named.set(rid, code);
    else {
      const message = `two <${code.name}> of this text have rid ${rid} (first in line ${first.line}): give each pair its own`;
      report(`${code.name}/@rid`, message, code);
    }
  }
  return named;
}

/** The codes that have no partner. */
function unpaired({ beginnings, ends, all }: Codes, named: ReadonlyMap<string, Element>): readonly Element[] {
  const alone = new Set(all.filter((code) => !isSecond(code, named)));
  pair(alone, ends, 'rid', named);
  const byId = new Map(beginnings.filter((code) => alone.has(code)).map((code) => [code.get('id') ?? '', code]));
  const nameless = ends.filter((code) => code.get('rid') === undefined);
  pair(alone, nameless, 'id', byId);
  pairNested(alone);
  return [...alone];
}

/** Whether an earlier code has its name, which is a fault of its own. */
function isSecond(code: Element, named: ReadonlyMap<string, Element>): boolean {
  const rid = code.get('rid');
  return rid !== undefined && !ENDS.has(code.name) && named.get(rid) !== code;
}

/** Takes away those that have a partner of the same name before them. */
function pair(
  alone: Set<Element>,
  ends: readonly Element[],
  attribute: string,
  named: ReadonlyMap<string, Element>,
): void {
  for (const end of ends) {
    const name = end.get(attribute);
    const start = name === undefined ? undefined : named.get(name);
    if (start !== undefined && isBefore(start, end) && alone.delete(start)) alone.delete(end);
  }
}

function isBefore(a: Element, b: Element): boolean {
  return a.line - b.line < 0 || (a.line === b.line && a.column < b.column);
}

/** Takes away those without a name that are paired by their places. */
function pairNested(alone: Set<Element>): void {
  const begun: Element[] = [];
  for (const code of [...alone]) {
    if (code.get('rid') !== undefined) continue;
    if (!ENDS.has(code.name)) {
      begun.push(code);
      continue;
    }
    const start = begun.pop();
    if (start === undefined) continue;
    alone.delete(start);
    alone.delete(code);
  }
}

function reportNameless(code: Element, rid: string, report: Report): void {
  const message = `no <${ENDS.get(code.name)}> of this text has rid ${JSON.stringify(rid)}: add it, or correct the reference`;
  report(`${code.name}/@rid`, message, code);
}

function reportAlone(code: Element, report: Report): void {
  const attribute = code.get('rid') === undefined ? 'id' : 'rid';
  const name = `<${code.name} ${attribute}="${code.get(attribute) ?? ''}">`;
  const start = ENDS.get(code.name);
  const message =
    start === undefined
      ? `no <${code.name === 'bpt' ? 'ept' : 'ex'}> ends what ${name} begins: add it, or write <it pos="open">`
      : `no <${start}> begins what ${name} ends: add it, or write <it pos="close">`;
  report(`${code.name}/@${attribute}`, message, code);
}
