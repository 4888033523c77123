/** «در گفت‌وگو با خبرنگار ایرنا»: what the press calls a conversation is an interview. */
import { near, type Occurrence } from './occurrence.js';
import { AGENCIES, DETERMINERS, MEDIA, MEDIA_LIKE } from './persian-neighbour-words.js';

/** Whether a conversation is an interview: with a reporter, a paper or an agency, or one that is «تلویزیونی». */
export function isInterview(occurrence: Occurrence): boolean {
  const { concept, words } = occurrence.term;
  if (words[0] !== 'گفتگو' || concept.domain === 'media' || concept.en.terms.some(({ text }) => INTERVIEW.test(text))) {
    return false;
  }
  if (MEDIA_LIKE.has(near(occurrence, 1))) return true;
  const at = [1, 2, 3].find((by) => near(occurrence, by) === 'با'); // «گفت‌وگوی تفصیلی با …»
  if (at === undefined) return false;
  const by = DETERMINERS.has(near(occurrence, at + 1)) ? at + 2 : at + 1;
  const word = near(occurrence, by);
  return MEDIA.has(word) || AGENCIES.has(word);
}

/** A glossary may have the word in that sense. */
const INTERVIEW = /^interview/iu;
