/** XLIFF 2 by version: its namespaces, its tables and its constraints. */
import type { Element } from '../../schema/element.js';
import type { Vocabulary } from '../../schema/element-rule.js';
import type { Report } from '../../schema/structure-checker.js';
import { ITS_PREFIXES, MODULE_PREFIXES, PGS_PREFIXES } from '../names.js';
import { CORE, CORE_22 } from './core.js';
import { CORE_CONSTRAINTS } from './core-constraints.js';
import { CTR } from './ctr.js';
import { FS } from './fs.js';
import { GLS } from './gls.js';
import { ITS } from './its.js';
import { MDA } from './mda.js';
import type { Constraint, Module } from './module.js';
import { MTC } from './mtc.js';
import { PGS } from './pgs.js';
import { RES, RES_22 } from './res.js';
import { SLR } from './slr.js';
import { VAL } from './val.js';
import { SPACE, XML_ID, XML_LANG } from './values.js';

/** What the cores of all versions have in common beside their elements. */
const OF_ALL: Module = {
  constraints: CORE_CONSTRAINTS,
  attributes: { 'xml:id': XML_ID, 'xml:lang': XML_LANG, 'xml:space': SPACE },
};

const IN_ALL = [MTC, GLS, FS, MDA, CTR, SLR, VAL];

/** One version of XLIFF 2. */
export class Version {
  readonly name: '2.0' | '2.1' | '2.2';
  readonly #prefixes: ReadonlyMap<string, string>;
  readonly #elements: Vocabulary['elements'];
  readonly #attributes: Vocabulary['attributes'];
  readonly #constraints = new Map<string, Constraint[]>();
  readonly #attributeConstraints: readonly Constraint[];

  private constructor(
    name: '2.0' | '2.1' | '2.2',
    modules: readonly Module[],
    prefixes: readonly ReadonlyMap<string, string>[],
  ) {
    this.name = name;
    this.#prefixes = new Map(prefixes.flatMap((map) => [...map]));
    this.#elements = new Map(modules.flatMap(({ elements = {} }) => Object.entries(elements)));
    this.#attributes = new Map(modules.flatMap(({ attributes = {} }) => Object.entries(attributes)));
    this.#attributeConstraints = modules.flatMap((module) => module.attributeConstraints ?? []);
    for (const { constraints = {} } of modules) {
      for (const [name, added] of Object.entries(constraints)) {
        const known = this.#constraints.get(name);
        if (known === undefined) this.#constraints.set(name, [...added]);
        else known.push(...added);
      }
    }
  }

  /** The version of a document, by the namespace and the version that its root declares. */
  static of(namespace: string, declared: string | undefined): Version {
    if (!namespace.endsWith(':2.0')) return Version.#v22;
    switch (declared) {
      case '2.0':
        return Version.#v20;
      case '2.1':
        return Version.#v21;
      default:
        return Version.#v22;
    }
  }

  static readonly #v20 = new Version('2.0', [{ ...OF_ALL, elements: CORE }, ...IN_ALL, RES], [MODULE_PREFIXES]);
  static readonly #v21 = new Version(
    '2.1',
    [{ ...OF_ALL, elements: CORE }, ...IN_ALL, RES, ITS],
    [MODULE_PREFIXES, ITS_PREFIXES],
  );
  static readonly #v22 = new Version(
    '2.2',
    [{ ...OF_ALL, elements: CORE_22 }, ...IN_ALL, RES_22, ITS, PGS],
    [MODULE_PREFIXES, ITS_PREFIXES, PGS_PREFIXES],
  );

  /** Its tables, for a document whose core has this namespace. */
  vocabulary(core: string): Vocabulary {
    const prefixes = this.#prefixes;
    return {
      prefixOf: (uri) => (uri === core ? '' : prefixes.get(uri)),
      elements: this.#elements,
      attributes: this.#attributes,
    };
  }

  /** Checks an element that has ended. */
  check(element: Element, report: Report): void {
    const constraints = this.#constraints.get(element.name);
    if (constraints !== undefined) for (const constraint of constraints) constraint(element, report);
    if (!element.hasForeignAttributes) return;
    for (const constraint of this.#attributeConstraints) constraint(element, report);
  }
}
