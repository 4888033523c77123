/**
 * The data categories of TBX-Min and TBX-Basic: what each is, where it may stand, and which values it has.
 *
 * TBX-Basic has those of TBX-Min and more. In style `dca` a category is the type of an element, `<descrip
 * type="definition">`; in style `dct` it is an element of its module, `<basic:definition>`.
 *
 * @see TBX-Basic and TBX-Min, modules "Basic" and "Min"
 */
import type { TbxVersion } from '../names.js';

/** Elements whose type is a data category. */
type CategoryElement = 'admin' | 'descrip' | 'ref' | 'termNote' | 'transac' | 'transacNote' | 'xref';

/** Levels of an entry. */
export type Level = 'entry' | 'langSec' | 'termSec';

/** A data category. */
export interface Category {
  /** The element that it is a type of. */
  readonly element: CategoryElement;
  /** The module that it belongs to. */
  readonly module: 'min' | 'basic';
  /** The levels that it may stand at. */
  readonly levels: readonly Level[];
  /** Groups that it may stand in at these levels; it may stand there without a group, too. */
  readonly groups: readonly string[];
  /** Levels at which it must stand in a group, since it is about what the group is about. */
  readonly grouped?: readonly Level[];
  /** Its values, where they are a closed list. */
  readonly values?: readonly string[];
  /** A value that files of one version have beside them. */
  readonly older?: { readonly version: TbxVersion; readonly value: string };
}

const ALL: readonly Level[] = ['entry', 'langSec', 'termSec'];
const ENTRY_AND_TERM: readonly Level[] = ['entry', 'termSec'];
const TERM: readonly Level[] = ['termSec'];

const ANY_BUT_TRANSACTION = ['adminGrp', 'descripGrp', 'termNoteGrp'];
const ANY_GROUP = [...ANY_BUT_TRANSACTION, 'transacGrp'];

/** By name. */
export const CATEGORIES: ReadonlyMap<string, Category> = new Map<string, Category>([
  ['customerSubset', { element: 'admin', module: 'min', levels: ENTRY_AND_TERM, groups: ANY_BUT_TRANSACTION }],
  ['subjectField', { element: 'descrip', module: 'min', levels: ['entry'], groups: ['descripGrp'] }],
  [
    'administrativeStatus',
    {
      element: 'termNote',
      module: 'min',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
    },
  ],
  [
    // The name that drafts of v3 had for the administrative status.
    'usageStatus',
    {
      element: 'termNote',
      module: 'min',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: ['preferred', 'admitted', 'deprecated', 'superseded', 'notRecommended', 'obsolete'],
    },
  ],
  [
    'partOfSpeech',
    {
      element: 'termNote',
      module: 'min',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: ['noun', 'verb', 'adjective', 'adverb', 'other'],
      older: { version: 2, value: 'properNoun' },
    },
  ],
  ['externalCrossReference', { element: 'xref', module: 'min', levels: ALL, groups: [] }],
  ['projectSubset', { element: 'admin', module: 'basic', levels: ENTRY_AND_TERM, groups: ANY_BUT_TRANSACTION }],
  // The source of an entry as a whole says nothing: of what is it the source?
  ['source', { element: 'admin', module: 'basic', levels: ALL, groups: ANY_BUT_TRANSACTION, grouped: ['entry'] }],
  ['context', { element: 'descrip', module: 'basic', levels: TERM, groups: ['descripGrp'] }],
  ['definition', { element: 'descrip', module: 'basic', levels: ['entry', 'langSec'], groups: ['descripGrp'] }],
  ['crossReference', { element: 'ref', module: 'basic', levels: ENTRY_AND_TERM, groups: ANY_GROUP }],
  ['geographicalUsage', { element: 'termNote', module: 'basic', levels: TERM, groups: ['termNoteGrp'] }],
  [
    'grammaticalGender',
    {
      element: 'termNote',
      module: 'basic',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: ['masculine', 'feminine', 'neuter', 'other'],
    },
  ],
  [
    'termLocation',
    {
      element: 'termNote',
      module: 'basic',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: [
        ...['checkBox', 'comboBox', 'comboBoxElement', 'dialogBox', 'groupBox', 'informativeMessage'],
        ...['interactiveMessage', 'menuItem', 'progressBar', 'pushButton', 'radioButton', 'slider', 'spinBox', 'tab'],
        ...['tableText', 'textBox', 'toolTip', 'user-definedType'],
      ],
    },
  ],
  [
    'termType',
    {
      element: 'termNote',
      module: 'basic',
      levels: TERM,
      groups: ['termNoteGrp'],
      values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
    },
  ],
  [
    'transactionType',
    {
      element: 'transac',
      module: 'basic',
      levels: ALL,
      groups: ['transacGrp'],
      values: ['origination', 'modification'],
      older: { version: 3, value: 'creation' },
    },
  ],
  ['responsibility', { element: 'transacNote', module: 'basic', levels: ALL, groups: ['transacGrp'] }],
  ['xGraphic', { element: 'xref', module: 'basic', levels: ['entry', 'langSec'], groups: [] }],
]);

/** A dialect that says which categories it has. */
export type Dialect = 'TBX-Basic' | 'TBX-Min';

/** The dialect of this name, if it is one whose rules are known. */
export function dialectOf(name: string | undefined): Dialect | undefined {
  return name === 'TBX-Basic' || name === 'TBX-Min' ? name : undefined;
}

/** Whether a category belongs to a dialect. */
export function belongsTo({ module }: Category, dialect: Dialect): boolean {
  return dialect === 'TBX-Basic' || module === 'min';
}

/** Names of the types that an element may have in a dialect. */
export function typesOf(element: string, dialect: Dialect): string[] {
  const all = [...CATEGORIES].filter(([, category]) => category.element === element && belongsTo(category, dialect));
  return all.map(([name]) => name);
}
