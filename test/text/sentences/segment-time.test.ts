import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/text/sentences/segment.js';

/** Text of which the first half is the second again takes about twice the time of one half: ten times is a square. */
const MOST = 5;

function milliseconds(text: string, lang: string): number {
  const start = performance.now();
  segment(text, { lang });
  return performance.now() - start;
}

describe('time grows with the length', () => {
  it.each([
    ...[
      '.',
      '"',
      '."',
      ' .',
      'س',
      '«',
      '؟»',
      'A.',
      'س.',
      '1. ',
      '• ',
      '- ',
      'a\n',
      'A\nb\n',
      'و\n',
      '«س؟» ',
      '(س.) ',
      'p. 1. ',
    ],
    ...['\n', '\u200c', '.\u200f', '(a ', '[...] '],
  ])('of %j repeated', (piece) => {
    for (const lang of ['fa', 'en']) {
      milliseconds(piece.repeat(20_000 / piece.length), lang);
      const short = milliseconds(piece.repeat(125_000 / piece.length), lang);
      const long = milliseconds(piece.repeat(500_000 / piece.length), lang);
      expect(long).toBeLessThan(4 * MOST * Math.max(short, 20));
    }
  });
});
