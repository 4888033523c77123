import { describe, expect, it } from 'vitest';
import { expectedIn, kindsOf, tiesOf } from './ties.js';

describe('a word that the lexicon has', () => {
  it.each([
    ['سفر.', 'visit.', 'likely: سفر = visit'],
    ['سفر.', 'journey.', 'possible: سفر = journey'],
    ['سفر.', 'tour.', 'rare: سفر = tour'],
    ['سفرهای او.', 'His trips.', 'likely: سفرهای = trips'],
    ['سفرهایشان.', 'Visiting them.', 'likely: سفرهایشان = Visiting'],
    ['معاهده‌ها.', 'Treaties.', 'likely: معاهده‌ها = Treaties'],
  ])('matches its translations, inflected as they are: %s %s', (source, target, tie) => {
    expect(tiesOf(source, target)).toEqual([tie]);
  });

  it('matches each of several, by the surest grade of each', () => {
    expect(tiesOf('سفر.', 'A visit, a journey.')).toEqual(['likely: سفر = visit', 'possible: سفر = journey']);
    expect(tiesOf('سفر، دیدار.', 'A visit.')).toEqual(['likely: دیدار = visit', 'likely: سفر = visit']);
  });

  it('matches nothing else', () => {
    expect(tiesOf('سفر.', 'A letter.')).toEqual([]);
  });

  it('must have a counterpart, as must a translation', () => {
    expect(expectedIn('سفر لاوروف.')).toEqual(['سفر']);
    expect(expectedIn('Lavrov’s visits and giraffes.', 'target')).toEqual(['visits']);
  });
});

describe('a name', () => {
  it.each([
    ['لاوروف.', 'Lavrov.', 'sound'],
    ['پزشکیان.', 'Pezeshkian.', 'sound'],
    ['عراقچی.', 'Araghchi.', 'sound'],
    ['پوتین.', 'Putin.', 'sound'],
    ['بوداپست.', 'Budapest.', 'sound'],
  ])('matches by its consonants: %s %s', (source, target, kind) => {
    expect(kindsOf(source, target)).toEqual([kind]);
  });

  it('matches roughly where transliterations confuse its sounds', () => {
    expect(kindsOf('ترخیسکی.', 'Dargizgi.')).toEqual(['roughSound']);
  });

  it('matches through the name that the language has for it', () => {
    expect(tiesOf('مجارستان.', 'Hungary.')).toEqual(['likely: مجارستان = Hungary']);
    expect(tiesOf('آلمان.', 'Germany.')).toEqual(['likely: آلمان = Germany']);
  });

  it('is not a small word of the same consonants, nor a word that the lexicon has', () => {
    expect(tiesOf('لاوروف.', 'A laverf.')).toEqual([]);
    expect(tiesOf('سفر.', 'Safar.')).toEqual([]);
  });

  it('need not be answered', () => {
    expect(expectedIn('لاوروف و پزشکیان.')).toEqual([]);
  });
});

describe('a word that is written alike', () => {
  it('matches where Persian keeps Latin letters', () => {
    expect(tiesOf('گروه BRICS.', 'The BRICS group.')).toEqual(['spelling: BRICS = BRICS']);
    expect(kindsOf('واکسن Covid19.', 'The COVID19 vaccine.')).toContain('spelling');
  });

  it('matches by its beginning between languages of one script alone', () => {
    const german = { from: 'de', to: 'en' };
    expect(tiesOf('Sie waren international.', 'An internationally known one.', german)).toEqual([
      'beginning: international = internationally',
    ]);
    expect(tiesOf('Hans kam an.', 'Hands off it.', german)).toEqual([]);
    expect(tiesOf('گام‌های تازه و استوار Intern.', 'An internationally known one.')).toEqual([]);
  });

  it('matches between Persian and Arabic', () => {
    expect(tiesOf('تهران.', 'تهران.', { to: 'ar' })).toEqual(['spelling: تهران = تهران']);
  });
});
