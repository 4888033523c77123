/**
 * The inline codes that are looked at together, listed once: those of a unit, or those of a translation candidate.
 *
 * Pairs of codes and markers may begin in one segment and end in another, so all constraints of codes work on lists of a
 * whole unit rather than on one element at a time:
 *
 *     unit ─┬ segment ─┬ source: [ pc, ph ]        a pc's codes follow it in its list
 *           │          └ target: [ ph, pc ]
 *           └ ignorable ─ source: []
 */
import type { Element } from '../../../schema/element.js';

/** One of the two texts of a part. */
export type Side = 'source' | 'target';

/** A segment or an ignorable of a unit, or a match itself. */
export interface Part {
  readonly element: Element;
  /** Codes and markers of its source in document order. */
  readonly source: readonly Element[];
  /** Those of its target; none where there is no target. */
  readonly target: readonly Element[] | undefined;
  readonly targetElement: Element | undefined;
}

/** Codes and the element that they are looked at in. */
export class CodeScope {
  /** The unit or the match. */
  readonly owner: Element;
  readonly parts: readonly Part[];
  /** Whether there is any code or marker, which most texts have none of. */
  readonly hasCodes: boolean;

  private constructor(owner: Element, parts: readonly Part[]) {
    this.owner = owner;
    this.parts = parts;
    this.hasCodes = parts.some(({ source, target }) => source.length > 0 || (target?.length ?? 0) > 0);
  }

  /** The scope of these elements, each of which has a source and may have a target. */
  static of(owner: Element, elements: readonly Element[]): CodeScope {
    return new CodeScope(
      owner,
      elements.map((element) => {
        const targetElement = element.child('target');
        const source = codesOf(element.child('source')) ?? NONE;
        return { element, source, target: codesOf(targetElement), targetElement };
      }),
    );
  }

  /** All codes of all sources, then of all targets, part by part. */
  *all(): Generator<Element, void, void> {
    for (const { source, target } of this.parts) {
      yield* source;
      if (target !== undefined) yield* target;
    }
  }

  /** The codes of one side in the order of the text, which that of the targets may change. */
  inOrder(side: Side): Element[] {
    if (side === 'source') return this.parts.flatMap(({ source }) => source);
    const placed = this.parts.map((part, i) => ({ part, place: Number(part.targetElement?.get('order') ?? i + 1) }));
    placed.sort((a, b) => a.place - b.place);
    return placed.flatMap(({ part }) => part.target ?? []);
  }
}

/** The name of a code as a whole: that of a start is that of what it starts, since either may stand for the other. */
export function kindOf({ name }: Element): string {
  return WHOLE.get(name) ?? name;
}

const WHOLE = new Map([
  ['sc', 'pc'],
  ['sm', 'mrk'],
]);

const NONE: readonly Element[] = [];

function codesOf(side: Element | undefined): readonly Element[] | undefined {
  if (side === undefined) return undefined;
  if (side.children.length === 0) return NONE;
  const codes: Element[] = [];
  collect(side, codes);
  return codes;
}

/** As deep as the parser lets elements nest, which a stack holds. */
function collect(element: Element, codes: Element[]): void {
  for (const child of element.children) {
    if (child.name !== 'cp') codes.push(child);
    collect(child, codes);
  }
}
