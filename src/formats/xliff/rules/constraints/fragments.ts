/**
 * Fragment identifiers, which name a part of an XLIFF document in a URI:
 *
 *     #/f=f1/g=g1/u=u1/n=n1
 *       └──── around ────┘└leaf┘     file, group and unit at most once each and in this order, then one leaf
 *
 * A leaf is a note (n), a data (d), a code of a target (t), a segment or a code of a source (no prefix), or something of
 * a module or a registered extension under its prefix.
 *
 * @see XLIFF 2.1, section 3 Fragment Identification
 */
import { isNmtoken } from '../../../../internal/xml-escape.js';
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';
import type { CodeScope } from './code-scope.js';

/** A selector of something that holds no other selectable thing. */
interface Leaf {
  /** Empty for a segment, an ignorable or a code of a source. */
  readonly prefix: string;
  readonly id: string;
}

/** What a fragment identifier says. */
export interface Fragment {
  readonly leaf: Leaf | undefined;
  /** Whether the leaf is one of this unit, by what stands before it. */
  readonly isIn: (unit: Element) => boolean;
}

/** Selectors of what holds the leaf, in their order. */
const AROUND: readonly string[] = ['f', 'g', 'u'];

const CORE_LEAVES: ReadonlySet<string> = new Set(['n', 'd', 't']);

/** Prefixes of modules, and of extensions in the registry of the XLIFF committee as its test suite knows it. */
const REGISTERED: ReadonlySet<string> = new Set('ctr fs gls its itsm mda mtc pgs res slr val tbx'.split(' '));

/**
 * Reads the fragment identifier of a reference.
 *
 * @returns None where the reference is not to this document; what is wrong where it is not one.
 */
export function fragmentOf(ref: string): Fragment | string | undefined {
  if (!ref.startsWith('#')) return undefined;
  const around = new Map<string, string>();
  let leaf: Leaf | undefined;
  let level = -1;
  for (const selector of ref.slice(ref.startsWith('#/') ? 2 : 1).split('/')) {
    const equals = selector.indexOf('=');
    const prefix = selector.slice(0, Math.max(0, equals));
    const id = selector.slice(equals + 1);
    if (!isNmtoken(id)) return `"${id}" is not an identifier`;
    if (leaf !== undefined) return `"${selector}" comes after "${leaf.id}", which holds nothing`;
    const found = AROUND.indexOf(prefix);
    if (found < 0) {
      if (equals >= 0 && !CORE_LEAVES.has(prefix) && !REGISTERED.has(prefix)) {
        return `"${prefix}" is not a prefix of the standard, a module or a registered extension`;
      }
      leaf = { prefix, id };
    } else if (found <= level) return `"${selector}" breaks the order of f=, g= and u=`;
    else {
      level = found;
      around.set(prefix, id);
    }
  }
  return { leaf, isIn: (unit) => isIn(around, unit) };
}

/** A leaf alone is one of the unit that refers to it; behind a file or a group without a unit it is theirs. */
function isIn(around: ReadonlyMap<string, string>, unit: Element): boolean {
  if (around.size === 0) return true;
  const file = around.get('f');
  return around.get('u') === unit.get('id') && (file === undefined || file === unit.enclosing('file')?.get('id'));
}

/** Annotations that refer to something in this document say it as the standard has it. */
export function markerReferencesAreFragments(scope: CodeScope, report: Report): void {
  for (const code of scope.all()) {
    const ref = code.get('ref');
    if (ref !== undefined) checkSyntax(code, ref, report);
  }
}

/** Candidates and glossary entries belong to a span of their unit: a segment, or a code or marker in one. */
export function spansAreThere(scope: CodeScope, report: Report): void {
  const unit = scope.owner;
  const referring: Element[] = [...(unit.child('mtc:matches')?.children ?? [])];
  for (const entry of unit.child('gls:glossary')?.children ?? []) {
    referring.push(entry, ...entry.children.filter(({ name }) => name === 'gls:translation'));
  }
  if (referring.length === 0) return;
  const sources = new Set<string | undefined>();
  const targets = new Set<string | undefined>();
  for (const { element, source, target } of scope.parts) {
    sources.add(element.get('id'));
    for (const code of source) sources.add(code.get('id'));
    for (const code of target ?? []) targets.add(code.get('id'));
  }
  for (const element of referring) {
    const ref = element.get('ref');
    // A reference with something before its # is to a file, which may be this one under its name.
    if (ref === undefined || ref.indexOf('#') > 0 || !checkSyntax(element, ref, report)) continue;
    const fragment = fragmentOf(ref);
    const leaf = typeof fragment === 'object' && fragment.isIn(unit) ? fragment.leaf : undefined;
    const ids = leaf?.prefix === '' ? sources : leaf?.prefix === 't' ? targets : undefined;
    if (ids?.has(leaf?.id)) continue;
    const hint = fragment === undefined ? `write "#${ref}" for an id` : 'refer to a segment or a code of this unit';
    report(`${element.name}/@ref`, `${JSON.stringify(ref)} is no span of this unit: ${hint}`, element);
  }
}

function checkSyntax(element: Element, ref: string, report: Report): boolean {
  const wrong = fragmentOf(ref);
  if (typeof wrong !== 'string') return true;
  const message = `${JSON.stringify(ref)} is no fragment identifier, as ${wrong}: write one like #s1 or #/f=f1/u=u1/n=n1`;
  report(`${element.name}/@ref`, message, element);
  return false;
}
