/**
 * What the attributes of one code require of each other.
 *
 * @see XLIFF 2.1, sections 4.7.2.4 Duplicating an existing code, 4.7.2.9 Editing Hints and attribute subType
 */
import type { Element } from '../../../schema/element.js';
import type { Report } from '../../../schema/structure-checker.js';
import type { CodeScope } from './code-scope.js';

/** Sub-types that the standard itself defines, with the type that each goes with. */
const TYPE_OF_SUB_TYPE = new Map([
  ['xlf:lb', 'fmt'],
  ['xlf:pb', 'fmt'],
  ['xlf:b', 'fmt'],
  ['xlf:i', 'fmt'],
  ['xlf:u', 'fmt'],
  ['xlf:var', 'ui'],
]);

/** Whether each code is consistent in itself. */
export function codesAreValid(scope: CodeScope, report: Report): void {
  for (const code of scope.all()) {
    fixedCodesAreSingle(code, report);
    subTypeFitsType(code, report);
  }
}

/** What cannot be reordered can neither be copied nor deleted. */
function fixedCodesAreSingle(code: Element, report: Report): void {
  const reorder = code.get('canReorder');
  if (reorder !== 'no' && reorder !== 'firstNo') return;
  if (code.get('canCopy') === 'no' && code.get('canDelete') === 'no') return;
  report(`${code.name}/@canReorder`, `canReorder is ${reorder}: set canCopy and canDelete to no`, code);
}

function subTypeFitsType(code: Element, report: Report): void {
  const subType = code.get('subType');
  if (subType === undefined) return;
  const type = code.get('type');
  const wanted = TYPE_OF_SUB_TYPE.get(subType);
  if (type === undefined) {
    report(`${code.name}/@subType`, 'subType needs type: add it', code);
  } else if (subType.startsWith('xlf:') && type !== wanted) {
    const message = wanted === undefined ? 'is not one of the standard' : `needs type ${wanted}`;
    report(`${code.name}/@subType`, `subType ${subType} ${message}: change it`, code);
  }
}
