/**
 * Place names of one word that the news is full of and that sound differently in Persian and English: «مجارستان» is Hungary.
 *
 * Persian took many names over from Arabic, French and Turkish, and keeps old ones of its own. No rule of letters relates them,
 * so here is a list. Names that sound alike are left to {@link nameSimilarity}. Rarer names and those of several
 * words are in exonyms.ts, so that the aligner, which compares word by word, need not carry them.
 */
import { fold } from '../normalize/fold.js';

/** Persian name and English names, those of one place divided by `/`; our own list. */
const EXONYMS = `
اتریش Austria|مجارستان Hungary|لهستان Poland|یونان Greece|هند India|مصر Egypt|قاهره Cairo|آلمان Germany|
انگلستان England|انگلیس England/Britain|هلند Netherlands/Holland|بلژیک Belgium|سوئیس Switzerland|سوئد Sweden|
نروژ Norway|قبرس Cyprus|بلغارستان Bulgaria|چک Czech|اوکراین Ukraine|گرجستان Georgia|ارمنستان Armenia|قره‌باغ Karabakh|
قفقاز Caucasus|دمشق Damascus|اردن Jordan|فلسطین Palestine|بیت‌المقدس Jerusalem|قدس Jerusalem/Quds|
عربستان Arabia/Saudi|ریاض Riyadh|امارات Emirates/UAE|فیلیپین Philippines|چین China|پکن Beijing/Peking|ژاپن Japan|
الجزایر Algeria|اروپا Europe|رم Rome|وین Vienna|ژنو Geneva|بروکسل Brussels|لاهه Hague|ورشو Warsaw|آتن Athens|
مسکو Moscow|شوروی Soviet|فرانسه France|اسپانیا Spain
`;

/** Folded Persian name → English names; made at the first question, so that programs that ask none pay nothing. */
let byPersian: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The English names of a place whose Persian name is one word, if it is one that the news is full of.
 *
 * @param folded - The name as {@link exonymKey} gives it, or a canonical word.
 */
export function exonymsOfWord(folded: string): readonly string[] | undefined {
  byPersian ??= readExonyms(EXONYMS);
  return byPersian.get(folded);
}

/** A list of exonyms by their {@link exonymKey}. */
export function readExonyms(list: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    list
      .replaceAll('\n', '')
      .split('|')
      .map((entry) => {
        const english = entry.search(/[A-ZÉ]/u);
        return [exonymKey(entry.slice(0, english)), entry.slice(english).split('/')];
      }),
  );
}

/** Spaces and half-spaces aside, so that «تل آویو» is «تل‌آویو». */
export function exonymKey(name: string): string {
  return fold(name).text.replaceAll(' ', '');
}
