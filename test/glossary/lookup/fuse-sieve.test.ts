import Fuse from 'fuse.js';
import { describe, expect, it } from 'vitest';
import { fuseSieve } from '../../../src/glossary/lookup/fuse-sieve.js';

describe('what Fuse.js finds on a shortlist', () => {
  const texts = [
    'strategicpartnership',
    'strategicrelations',
    'partnership',
    'strategic',
    'strategicpartner',
    'roadmap',
  ];

  it('comes with the most alike first', () => {
    expect(fuseSieve('strategicpartnership', texts, 3)[0]).toBe(0);
    expect(fuseSieve('strategicpartnershp', texts, 3)[0]).toBe(0);
    expect(fuseSieve('strategcrelatoins', texts, 3)[0]).toBe(1);
    expect(fuseSieve('roadnap', texts, 3)).toEqual([5]);
  });

  it('is limited, and nothing where nothing is alike', () => {
    expect(fuseSieve('strategic', texts, 2)).toHaveLength(2);
    expect(fuseSieve('umbrella', texts, 5)).toEqual([]);
    expect(fuseSieve('strategic', [], 5)).toEqual([]);
  });

  it('ranks long texts, of which Fuse compares pieces of 32 letters', () => {
    const long = 'treatyoncomprehensivestrategicpartnership';
    const other = 'treatyonextraditionandmutuallegalassistance';
    expect(fuseSieve('treatyoncomprehensvestrategicpartnershp', [other, long], 2)[0]).toBe(1);
  });

  it('is that of the version whose scores were measured', () => {
    expect(Fuse.version).toBe('7.5.0');
  });
});
