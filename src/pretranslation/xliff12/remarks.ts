/** Comments of a unit of XLIFF 1, kept where they are when something is added to it or taken out. */
import type { Remark } from '../../formats/xliff/document.js';
import type { Xliff12AltTrans, Xliff12Text, Xliff12Unit } from '../../formats/xliff12/document.js';
import { isPretranslationMark } from '../../formats/xliff12/pretranslation-marks.js';
import { TagPlaces } from '../tag-places.js';
import { isOurCandidate } from './earlier.js';

/** A unit, and the targets of it that are ours. */
interface UnitWithTargets {
  readonly unit: Xliff12Unit;
  readonly targets: ReadonlySet<Xliff12Text>;
}

/** The comments of `before` with their places in `after`, which differs only in what is ours. */
export function movedRemarks(before: UnitWithTargets, after: UnitWithTargets): readonly Remark[] | undefined {
  const { remarks } = before.unit;
  return remarks && placesIn(after).moved(placesIn(before), remarks);
}

function placesIn({ unit, targets }: UnitWithTargets): TagPlaces {
  const places = new TagPlaces(isPretranslationMark, () => false);
  places.element(false, () => {
    for (const item of unit.content) addItem(places, item, targets);
  });
  return places;
}

function addItem(
  places: TagPlaces,
  item: Xliff12Unit['content'][number] | Xliff12AltTrans['content'][number],
  targets: ReadonlySet<Xliff12Text>,
): void {
  switch (item.kind) {
    case 'element':
      places.foreign(item);
      break;
    case 'note':
      places.element(false);
      break;
    case 'alt-trans':
      places.element(isOurCandidate(item), () => {
        for (const each of item.content) addItem(places, each, targets);
      });
      break;
    default:
      places.element(targets.has(item), () => places.content(item.content));
  }
}
