/** English words of one name: the country and its people, "Iran" and "Iranian", "France" and "French". */

/** Words of one name that no ending relates, and of names that stand for each other. */
const FAMILIES = `
france french frenchman frenchmen|netherlands dutch holland|britain british briton britons uk england english kingdom|
america american americans us usa states|greece greek greeks|spain spanish spaniard|poland polish pole poles|
denmark danish dane|sweden swedish swede|norway norwegian|switzerland swiss|turkey turkiye turkish turk|wales welsh|
ireland irish|scotland scottish scot|philippines filipino|peru peruvian|cyprus cypriot|argentina argentine argentinian argentinean|
emirates emirati uae|lebanon lebanese|azerbaijan azerbaijani azeri|iran iranian persian persia|soviet ussr|czech czechia|
saudi arabia arabian arab|belgium belgian|afghanistan afghan afghani|palestine palestinian|ukraine ukrainian|germany german|
israel israeli|jerusalem quds|europe european eu euro brexit|myanmar burma burmese|houthi houthis|niger|nigeria nigerian|guinea|georgia georgian|dominica|dominican|tunis|mauritius|mauritania
`;

const families: ReadonlyMap<string, string> = new Map(
  FAMILIES.replaceAll('\n', '')
    .split('|')
    .flatMap((words, number) => words.split(' ').map((word): [string, string] => [word, `family ${number}`])),
);

/** Endings of peoples and adjectives, and of countries. */
const ENDING = /(?<=....)(?:ians?|eans?|ans?|ese|ish|ites?|is|ic|i|ia|a|s|y|istan|stan|land)$/u;

/** What a word has in common with other words of one name: its family, or what is left without its ending. */
export function nameStem(word: string): string {
  return families.get(word) ?? families.get(word.replace(/s$/u, '')) ?? word.replace(ENDING, '');
}
