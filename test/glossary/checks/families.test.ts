import { describe, expect, it } from 'vitest';
import { englishFamilies } from '../../../src/glossary/checks/english-families.js';
import { persianFamilies, persianFamiliesOfTerm } from '../../../src/glossary/checks/persian-families.js';

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((family) => other.has(family));

describe('English words of a family', () => {
  it.each(
    `negotiations negotiated|signature signing|expansion expand|resumption resume|approval approved|condemnation condemn|
    strategically strategy|stability stable|stability stabilize|neutralization neutralise|transmission transmit|meeting met|
    independence independent|peace peaceful|region regional|commerce commercial|diplomacy diplomatic|partnership partner|
    Russia Russian|Iran Iranian|Syria Syrian|Ukraine Ukrainian|Europe European|Israel Israeli|Turkey Turkish|China Chinese|
    neighbour neighborhood|democracy democratic|entry entered|sale sold|growth grew|defence defending|loss lost|
    ratification ratified|satisfaction satisfied|strength stronger|explanation explain|denial denied|admission admitted|submission submitting|Turkiye Turkish|invitation invited|economy economic|development developing`
      .toLowerCase()
      .split(/\s*\|\s*/u)
      .map((pair) => pair.split(' ') as [string, string]),
  )('%s, %s', (one, other) => {
    expect(meet(englishFamilies(one), englishFamilies(other))).toBe(true);
  });

  it.each(
    `treaty treatment|treaty treat|minister ministry|statement state|document docket|national international|position positive|
    ambassador embassy|commission committee|commission commit|sanction sanctity|interest interesting|system systemic|accord according|state statistics|
    relation relative|authority author|process procession|implementation imply|agency agenda|policy political|department departure|resolution revolution`
      .split(/\s*\|\s*/u)
      .map((pair) => pair.split(' ') as [string, string]),
  )('not %s, %s', (one, other) => {
    expect(meet(englishFamilies(one), englishFamilies(other))).toBe(false);
  });
});

describe('Persian words of a family', () => {
  it.each([
    ['منطقهای', 'منطقه'],
    ['تجارت', 'تجاری'],
    ['محکوم', 'محکومیت'],
    ['رسمی', 'رسما'],
    ['متقابل', 'متقابلا'],
    ['همکاری', 'همکاریهایشان'],
    ['سند', 'اسناد'],
    ['گفتگو', 'گفتوگوست'],
  ])('%s, %s', (term, word) => {
    expect(meet(persianFamiliesOfTerm(term), persianFamilies(word))).toBe(true);
  });

  it.each([
    ['سران', 'سر'],
    ['دولت', 'دوست'],
    ['بنی', 'بنا'],
    ['معاهده', 'تعهد'],
  ])('not %s, %s', (term, word) => {
    expect(meet(persianFamiliesOfTerm(term), persianFamilies(word))).toBe(false);
  });
});
