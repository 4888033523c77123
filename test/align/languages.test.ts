import { describe, expect, it } from 'vitest';
import { align } from '../../src/align/index.js';

const GERMAN = `Außenminister Lawrow reiste nach Teheran.
Präsident Steinmeier begrüßte 27 Delegationen in Berlin.
Das Programm umfasst Energie, Transport und Investitionen.
Die BRICS-Staaten unterzeichneten ein Memorandum.
Kommt der Minister am 17. Januar 2025?`;

const ENGLISH = `Foreign Minister Lavrov travelled to Tehran.
President Steinmeier welcomed 27 delegations in Berlin.
The programme covers energy, transport and investments.
The BRICS states signed a memorandum.
Will the minister come on 17 January 2025?`;

const FRENCH = `Le ministre des affaires étrangères Lavrov s’est rendu à Téhéran.
Le président Steinmeier a accueilli 27 délégations à Berlin.
Le programme comprend l’énergie, le transport et les investissements.
Les pays des BRICS ont signé un mémorandum.
Le ministre viendra-t-il le 17 janvier 2025 ?`;

const ICELANDIC = `Lavrov utanríkisráðherra fór til Teheran.
Steinmeier forseti tók á móti 27 sendinefndum í Berlín.
Áætlunin nær til orku, samgangna og fjárfestinga.
BRICS-ríkin undirrituðu viljayfirlýsingu.
Kemur ráðherrann 17. janúar 2025?`;

const ARABIC = `سافر وزير الخارجية لافروف إلى طهران.
استقبل الرئيس شتاينماير 27 وفدا في برلين.
يشمل البرنامج الطاقة والنقل والاستثمارات.
وقعت دول BRICS مذكرة.
هل يأتي الوزير في 17 يناير 2025؟`;

const RUSSIAN = `Министр иностранных дел Лавров прибыл в Тегеран.
Президент Штайнмайер принял 27 делегаций в Берлине.
Программа охватывает энергетику, транспорт и инвестиции.
Страны BRICS подписали меморандум.
Приедет ли министр 17 января 2025 года?`;

const ONE_TO_ONE = [0, 1, 2, 3, 4].map((k) => [[k], [k]]);

const beadsOf = (source: string, target: string, from: string, to: string) =>
  align(source, target, { from, to, lines: true }).beads.map((bead) => [bead.source, bead.target]);

describe('languages without a lexicon', () => {
  it.each([
    ['de', 'en', GERMAN, ENGLISH],
    ['de', 'fr', GERMAN, FRENCH],
    ['en', 'is', ENGLISH, ICELANDIC],
    ['ar', 'en', ARABIC, ENGLISH],
    ['fr', 'ar', FRENCH, ARABIC],
    ['ru', 'en', RUSSIAN, ENGLISH],
    ['fr-CA', 'de-AT', FRENCH, GERMAN],
  ])('align by what they write alike: %s and %s', (from, to, source, target) => {
    expect(beadsOf(source, target, from, to)).toEqual(ONE_TO_ONE);
  });

  it('leave alone what only one side has', () => {
    const added = `A sentence that was added by the translator of this text.\n${ENGLISH}`;
    expect(beadsOf(GERMAN, added, 'de', 'en')).toEqual([[[], [0]], ...[0, 1, 2, 3, 4].map((k) => [[k], [k + 1]])]);
  });

  it('find two sentences for one', () => {
    const cut = GERMAN.replace('Berlin.', 'Berlin.\nEr begrüßte sie im Schloss.');
    const joined = ENGLISH.replace(
      '27 delegations in Berlin.',
      '27 delegations in Berlin and greeted them at the palace.',
    );
    const beads = beadsOf(cut, joined, 'de', 'en');
    expect(beads).toContainEqual([[1, 2], [1]]);
    expect(beads).toHaveLength(5);
  });
});
