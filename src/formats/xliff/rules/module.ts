/** What a module adds to the core. */
import type { Element } from '../../schema/element.js';
import type { ElementRule } from '../../schema/element-rule.js';
import type { Report } from '../../schema/structure-checker.js';
import type { ValueType } from '../../schema/value-types.js';

/** Checks one element when it ends; what it stands in is reached through `parent`. */
export type Constraint = (element: Element, report: Report) => void;

/** The constraints of elements by their names. */
export type Constraints = Readonly<Record<string, readonly Constraint[]>>;

/** A module, or the core itself. */
export interface Module {
  /** Its elements by name. */
  readonly elements?: Readonly<Record<string, ElementRule>>;
  /** Attributes that it gives to open elements of other namespaces. */
  readonly attributes?: Readonly<Record<string, ValueType>>;
  /** What its elements must be beyond their structure. */
  readonly constraints?: Constraints;
  /** What every element must be that has attributes of modules. */
  readonly attributeConstraints?: readonly Constraint[];
}
