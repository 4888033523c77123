import { expect, it } from 'vitest';
import { isoToPersian, persianToIso } from '../../../src/text/dates/index.js';

it.each([
  [1403, 10, 28, '2025-01-17'],
  [1403, 12, 30, '2025-03-20'],
  [1404, 1, 1, '2025-03-21'],
  [1357, 11, 22, '1979-02-11'],
  [1300, 1, 1, '1921-03-21'],
])('%d-%d-%d is %s', (year, month, day, iso) => {
  expect(persianToIso(year, month, day)).toBe(iso);
  expect(isoToPersian(iso)).toEqual({ year, month, day });
});

it('agrees with the system about every day from 1300 to 1500', () => {
  const system = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const differing: string[] = [];
  const end = Date.UTC(2122, 2, 20);
  for (let time = Date.UTC(1921, 2, 21); time < end; time += 86_400_000) {
    const parts = Object.fromEntries(system.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
    const { year, month, day } = parts as Record<'year' | 'month' | 'day', number>;
    const iso = new Date(time).toISOString().slice(0, 10);
    const back = isoToPersian(iso);
    const same = back?.year === year && back.month === month && back.day === day;
    if (persianToIso(year, month, day) !== iso || !same) differing.push(`${year}-${month}-${day} is ${iso}`);
  }
  expect(differing).toEqual([]);
});

it.each([
  '',
  '2025',
  '2025-02-30',
  '2025-13-01',
  '2025-00-10',
  '2025-01-00',
  '2025-1-1',
  'x2025-01-17',
  '۲۰۲۵-۰۱-۱۷',
])('%j is no date', (text) => {
  expect(isoToPersian(text)).toBeUndefined();
});
