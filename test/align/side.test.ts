import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSide } from '../../src/align/side.js';
import { anyString } from '../texts.js';
import { LEXICON } from './toy.js';

const reading = { side: 'source', lang: 'fa', lexicon: LEXICON, oneScript: false } as const;

it('a side has the cues of its sentences, each once a sentence and where it stands', () => {
  fc.assert(
    fc.property(fc.array(anyString, { maxLength: 5 }), (texts) => {
      const { lengths, starts, cues, offsets, types } = readSide(texts, reading);
      expect([lengths.length, starts.length]).toEqual([texts.length, texts.length + 1]);
      expect([starts[0], starts[texts.length]]).toEqual([0, cues.length]);
      expect(offsets).toHaveLength(cues.length);
      texts.forEach((text, i) => {
        const own = cues.subarray(starts[i], starts[i + 1]);
        expect(new Set(own).size).toBe(own.length);
        expect(own.every((cue) => cue >= 0 && cue < types.length)).toBe(true);
        const at = offsets.subarray(starts[i], starts[i + 1]);
        expect(at.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
        expect(lengths[i]).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

it('a cue has one number in all sentences', () => {
  const { starts, cues, offsets } = readSide(['سفر به مسکو.', 'به مسکو، سفر.', 'مسکو.'], reading);
  const at = (i: number, offset: number) => {
    for (let c = starts[i] as number; c < (starts[i + 1] as number); c++) if (offsets[c] === offset) return cues[c];
    return undefined;
  };
  expect(at(0, 0)).toBe(at(1, 9));
  expect(at(0, 7)).toBe(at(1, 3));
  expect(at(0, 7)).toBe(at(2, 0));
  expect(at(0, 0)).not.toBe(at(0, 7));
});

it('the first sentence of a paragraph is known by it', () => {
  const texts = Array(4).fill('دیدار.');
  const cuesIn = (paragraphs?: readonly number[]) => {
    const { starts } = readSide(texts, { ...reading, ...(paragraphs && { paragraphs }) });
    return texts.map((_, i) => (starts[i + 1] as number) - (starts[i] as number));
  };
  expect(cuesIn()).toEqual([1, 1, 1, 1]);
  expect(cuesIn([0, 0, 1, 1])).toEqual([2, 1, 2, 1]);
});

it('a side grows beyond the room that it began with', () => {
  const text = Array.from({ length: 5000 }, (_, k) => `x${k}y`).join(' ');
  const { cues, types } = readSide([text, text], reading);
  expect(cues.length).toBe(2 * types.length);
  expect(types.length).toBeGreaterThanOrEqual(5000);
});

it('lengths are counted as folded, so that spellings of a word are equally long', () => {
  const { lengths } = readSide(['می\u200cشود', 'میشود', 'می\u200cشودّ'], reading);
  expect(new Set(lengths).size).toBe(1);
});
