/**
 * Whether the codes of a text that TBX has from XLIFF are pairs, or say that they are none.
 *
 *     <sc id="a"/>bold<ec startRef="a"/>        a pair
 *     bold<ec isolated="yes" id="b"/>           half of one, whose other half is in another text
 *
 * @see TBX-Basic and TBX-Min, constraints on inline elements
 */
import type { Element } from '../../schema/element.js';
import type { Report } from '../../schema/structure-checker.js';

/** Checks the codes of one text. */
export function checkInlineCodes({ children }: Element, report: Report): void {
  const lastEnd = children.findLastIndex(({ name }) => name === 'ec');
  const firstStart = children.findIndex(({ name }) => name === 'sc');
  children.forEach((code, i) => {
    if (code.name !== 'sc' && code.name !== 'ec') return;
    const paired = code.name === 'sc' ? i < lastEnd : firstStart >= 0 && firstStart < i;
    const expected = paired ? 'no' : 'yes';
    if ((code.get('isolated') ?? expected) !== expected) {
      const message = `isolated of <${code.name}> must be ${expected}, as its other half is ${paired ? '' : 'not '}in the text`;
      report(`${code.name}/@isolated`, `${message}: correct it`, code);
    }
    if (code.name === 'sc') return;
    if (paired && code.get('startRef') === undefined) {
      report('ec/@startRef', '<ec> needs startRef, as its <sc> is in the text: add it', code);
    }
    if ((!paired || code.get('isolated') === 'yes') && !code.get('id')) {
      report('ec/@id', '<ec> needs id where its <sc> is not in the text: add it', code);
    }
  });
}
