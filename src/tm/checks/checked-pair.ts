/** A unit as checks see it: both texts, read when a check first asks. */
import type { Glossary } from '../../glossary/glossary.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { type DateSpan, parseDates } from '../../text/dates/dates.js';
import { primaryLanguage } from '../../text/language.js';
import { type NumberSpan, parseNumbers } from '../../text/numbers/in-text.js';
import { type Token, tokenize } from '../../text/tokens/tokens.js';
import { type Word, words } from '../../text/words/words.js';
import { type Content, plainText } from '../content.js';
import type { Span } from '../span.js';
import type { Unit } from '../unit.js';
import type { Fault } from './check.js';
import type { CheckMessage } from './finding.js';

/** What checks may ask beside the texts. */
export interface CheckResources {
  /** Terms and their translations. */
  readonly glossary?: Glossary;
  /** Words and their translations. */
  readonly lexicon?: Lexicon;
}

/** One side of a pair. Readings are made once, whichever check asks first. */
export class CheckedText {
  /** The text with its codes. */
  readonly content: Content;
  /** The text without codes: what spans are of. */
  readonly text: string;
  /** Primary subtag of its language; `fa` for Dari, too. */
  readonly lang: string;
  #words: readonly Word[] | undefined;
  #tokens: readonly Token[] | undefined;
  #numbers: readonly NumberSpan[] | undefined;
  #dates: readonly DateSpan[] | undefined;

  constructor(content: Content, tag: string) {
    const lang = primaryLanguage(tag);
    this.content = content;
    this.text = plainText(content);
    this.lang = lang === 'prs' ? 'fa' : lang;
  }

  /** Its canonical words. */
  get words(): readonly Word[] {
    this.#words ??= words(this.text);
    return this.#words;
  }

  /** Its tokens. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text);
    return this.#tokens;
  }

  /** Its numbers. */
  get numbers(): readonly NumberSpan[] {
    this.#numbers ??= parseNumbers(this.text);
    return this.#numbers;
  }

  /** Its dates. */
  get dates(): readonly DateSpan[] {
    this.#dates ??= parseDates(this.text);
    return this.#dates;
  }
}

/** A unit and its readings. */
export class CheckedPair implements CheckResources {
  readonly unit: Unit;
  /** The unit's place among those that are checked. */
  readonly index: number;
  readonly source: CheckedText;
  readonly target: CheckedText;
  /** Whether its document is still being translated. */
  readonly isInWork: boolean;
  readonly glossary?: Glossary;
  readonly lexicon?: Lexicon;

  /** @throws TarjomanError `BAD_ARGUMENT` where a language is no language tag. */
  constructor(unit: Unit, index: number, { glossary, lexicon }: CheckResources = {}, isInWork = false) {
    this.unit = unit;
    this.index = index;
    this.isInWork = isInWork;
    this.source = new CheckedText(unit.source, unit.sourceLang);
    this.target = new CheckedText(unit.target, unit.targetLang);
    if (glossary !== undefined) this.glossary = glossary;
    if (lexicon !== undefined) this.lexicon = lexicon;
  }

  /** The Persian side of a pair of Persian and English, whichever side that is. */
  get fa(): CheckedText | undefined {
    return this.#inLanguage('fa', 'en');
  }

  /** The English side, likewise. */
  get en(): CheckedText | undefined {
    return this.#inLanguage('en', 'fa');
  }

  #inLanguage(lang: string, other: string): CheckedText | undefined {
    if (this.source.lang === lang && this.target.lang === other) return this.source;
    return this.target.lang === lang && this.source.lang === other ? this.target : undefined;
  }

  /** A fault in a pair of Persian and English, whose spans are known by language. */
  faultIn(
    confidence: number,
    spans: { readonly fa: readonly Span[]; readonly en: readonly Span[] },
    message: CheckMessage,
  ): Fault {
    const [source, target] = this.source.lang === 'fa' ? [spans.fa, spans.en] : [spans.en, spans.fa];
    return { confidence, source, target, message };
  }
}
