import { describe, expect, it } from 'vitest';
import { type Content, isEmpty, plainText } from '../../src/tm/index.js';

const bold: Content = [
  'a ',
  {
    name: 'pc',
    attributes: { id: '1' },
    content: ['bold ', { name: 'mrk', attributes: { id: '2' }, content: ['term'] }],
  },
  { name: 'ph', attributes: { id: '3' }, content: [] },
  '.',
];

describe('content', () => {
  it('reads as its text, what stands inside codes too', () => {
    expect(plainText('نقشه راه')).toBe('نقشه راه');
    expect(plainText(bold)).toBe('a bold term.');
    expect(plainText([])).toBe('');
  });

  it('is empty without text and codes', () => {
    expect(isEmpty('')).toBe(true);
    expect(isEmpty([])).toBe(true);
    expect(isEmpty(' ')).toBe(false);
    expect(isEmpty([{ name: 'ph', attributes: { id: '1' }, content: [] }])).toBe(false);
  });
});
