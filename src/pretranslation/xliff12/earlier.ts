/** A unit of XLIFF 1 without what an earlier pretranslation added to it; targets stay, since somebody may have changed them. */
import { isPretranslationId } from '../../formats/pretranslation-ids.js';
import type { Xliff12AltTrans, Xliff12Unit, Xliff12UnitItem } from '../../formats/xliff12/document.js';
import { withoutPretranslation } from '../../formats/xliff12/pretranslation-marks.js';

/** Whether a candidate is of a pretranslation. */
export function isOurCandidate({ attributes = {} }: Xliff12AltTrans): boolean {
  return isPretranslationId(attributes['extradata']);
}

/** Takes earlier additions out of a unit; the same object where there were none. */
export function withoutEarlier(unit: Xliff12Unit): Xliff12Unit {
  const content = unit.content.flatMap((item): readonly Xliff12UnitItem[] => {
    if (item.kind === 'alt-trans') return isOurCandidate(item) ? [] : [item];
    if (item.kind !== 'source' && item.kind !== 'seg-source') return [item];
    const text = withoutPretranslation(item.content);
    return [text === item.content ? item : { ...item, content: text }];
  });
  const isSame = content.length === unit.content.length && content.every((item, i) => item === unit.content[i]);
  return isSame ? unit : { ...unit, content };
}
