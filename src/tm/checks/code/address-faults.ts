/** Addresses that were lost, changed or added. */
import { type Fault, fault } from '../check.js';
import type { CheckedText } from '../checked-pair.js';
import { counterparts } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';
import { addresses, pageOf } from './addresses.js';

/** How sure each fault is. */
const CONFIDENCE = {
  lost: 0.85,
  /** Another address of its kind stands there. */
  changed: 0.75,
  /** The same page in the language of the target. */
  otherLanguage: 0.2,
  added: 0.4,
} as const;

/** Faults in the addresses of two texts. */
export function* addressFaults(source: CheckedText, target: CheckedText): Generator<Fault, void, void> {
  const different = counterparts(addresses(source), addresses(target), ({ key }) => key);
  const { pairs: translated, ...others } = counterparts(different.lost, different.added, pageOf);
  const { pairs: changed, lost, added } = counterparts(others.lost, others.added, ({ kind }) => kind);
  for (const address of lost) yield fault(CONFIDENCE.lost, [address], [], MESSAGES.lost);
  for (const [ours, theirs] of changed) yield fault(CONFIDENCE.changed, [ours], [theirs], MESSAGES.changed);
  for (const [ours, theirs] of translated) yield fault(CONFIDENCE.otherLanguage, [ours], [theirs], MESSAGES.changed);
  for (const address of added) yield fault(CONFIDENCE.added, [], [address], MESSAGES.added);
}

const MESSAGES = {
  lost: {
    en: 'The target lacks an address of the source: add it.',
    fa: 'یکی از نشانی‌های متن مبدأ در ترجمه نیست: آن را بیفزایید.',
  },
  changed: {
    en: 'The target has another address than the source: see whether that is meant.',
    fa: 'نشانی در ترجمه با متن مبدأ یکی نیست: بررسی کنید که عمدی است یا نه.',
  },
  added: {
    en: 'The target has an address that the source has not: see where it is from.',
    fa: 'در ترجمه نشانی‌ای هست که در متن مبدأ نیست: بررسی کنید که از کجا آمده است.',
  },
} as const satisfies Readonly<Record<string, CheckMessage>>;
