/** Addresses of pages, mail and people that were lost or changed. */
import type { Token } from '../../../text/tokens/tokens.js';
import type { Fault } from '../check.js';
import { unmatched } from '../counterparts.js';
import type { CheckMessage } from '../finding.js';

/** The target has no address for it. */
const LOST = 0.85;

/** It has another one. */
const CHANGED = 0.75;

/** It has that of the same page in its own language. */
const OTHER_LANGUAGE = 0.2;

/** Only the target has one. */
const ADDED = 0.4;

/** Faults in the addresses of two texts. */
export function* addressFaults(source: readonly Token[], target: readonly Token[]): Generator<Fault, void, void> {
  const { lost, added } = unmatched(source.filter(isAddress), target.filter(isAddress), keyOf);
  const left = [...added];
  for (const address of lost) {
    const same = left.findIndex((other) => pageOf(other) === pageOf(address));
    const other = same >= 0 ? left[same] : left.find(({ kind }) => kind === address.kind);
    if (other !== undefined) left.splice(left.indexOf(other), 1);
    yield {
      confidence: same >= 0 ? OTHER_LANGUAGE : other === undefined ? LOST : CHANGED,
      source: [address].map(spanOf),
      target: other === undefined ? [] : [spanOf(other)],
      message: other === undefined ? MESSAGE_LOST : MESSAGE_CHANGED,
    };
  }
  for (const address of left) {
    yield { confidence: ADDED, source: [], target: [spanOf(address)], message: MESSAGE_ADDED };
  }
}

function isAddress({ kind }: Token): boolean {
  return kind === 'url' || kind === 'email' || kind === 'mention';
}

/** How an address is compared: schemes and the last slash are left to taste, and marks after it are the sentence's. */
function keyOf({ text }: Token): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/[^\p{L}\p{N}_=&#~+-]+$/u, '');
}

/** The page, without the subdomain or directory that says its language: fa.example.org/a is en.example.org/a. */
function pageOf(token: Token): string {
  return keyOf(token).replace(/(?<=^|[./=])(?:fa|en|per|eng|farsi|persian|english)(?=[./&]|$)/gu, '');
}

function spanOf({ start, end }: Token): { start: number; end: number } {
  return { start, end };
}

const MESSAGE_LOST: CheckMessage = {
  en: 'The target lacks an address of the source: add it.',
  fa: 'یکی از نشانی‌های متن مبدأ در ترجمه نیست: آن را بیفزایید.',
};

const MESSAGE_CHANGED: CheckMessage = {
  en: 'The target has another address than the source: see whether that is meant.',
  fa: 'نشانی در ترجمه با متن مبدأ یکی نیست: ببینید عمدی است یا نه.',
};

const MESSAGE_ADDED: CheckMessage = {
  en: 'The target has an address that the source has not: see where it is from.',
  fa: 'در ترجمه نشانی‌ای هست که در متن مبدأ نیست: ببینید از کجا آمده است.',
};
