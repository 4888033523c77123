/** HTML in which nothing that comes from elsewhere can be more than text. */

/** A piece of HTML, as against text that is still to be escaped. */
export class Html {
  /** The piece. */
  readonly code: string;

  constructor(code: string) {
    this.code = code;
  }
}

type Value = Html | string | number | undefined | readonly Value[];

/**
 * HTML from a template: what stands in `${}` is escaped, for text and for attributes in quotation marks, unless it is
 * {@link Html}; lists are put one after another, `undefined` is left out.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return new Html(strings.map((string, i) => string + codeOf(values[i])).join(''));
}

function codeOf(value: Value): string {
  if (value === undefined) return '';
  if (value instanceof Html) return value.code;
  if (typeof value === 'object') return value.map(codeOf).join('');
  return String(value).replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
