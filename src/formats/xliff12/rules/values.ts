/**
 * Types of the values that XLIFF 1.2 defines: closed lists, most of which take `x-` and a name of one's own besides.
 *
 * @see XLIFF 1.2, section 2.3 Attributes, and the simple types of its schemas
 */
import { isLanguage, LANGUAGE_TAG } from '../../language.js';
import { NMTOKEN, oneOf, POSITIVE_INTEGER, type ValueType } from '../../schema/value-types.js';
import { collapse, listOf } from '../../schema/white-space.js';

/** How many values a message still lists. */
const MOST_LISTED = 15;

const OWN = 'x- and a name of your own';

const STATES = words(
  'final needs-adaptation needs-l10n needs-review-adaptation needs-review-l10n needs-review-translation',
  'needs-translation new signed-off translated',
);
const STATE_QUALIFIERS = words(
  'exact-match fuzzy-match id-match leveraged-glossary leveraged-inherited leveraged-mt leveraged-repository',
  'leveraged-tm mt-suggestion rejected-grammar rejected-inaccurate rejected-length rejected-spelling tm-suggestion',
);
const DATATYPES = words(
  'asp c cdf cfm cpp csharp cstring csv database documentfooter documentheader filedialog form html htmlbody ini',
  'interleaf javaclass javapropertyresourcebundle javalistresourcebundle javascript jscript layout lisp margin',
  'menufile messagefile mif mimetype mo msglib pagefooter pageheader parameters pascal php plaintext po report',
  'resources resx rtf sgml sgmldtd svg vbscript warning winres xhtml xml xmldtd xsl xul',
);
const RESTYPES = words(
  'auto3state autocheckbox autoradiobutton bedit bitmap button caption cell checkbox checkboxmenuitem checkedlistbox',
  'colorchooser combobox comboboxexitem comboboxitem component contextmenu ctext cursor datetimepicker defpushbutton',
  'dialog dlginit edit file filechooser fn font footer frame grid groupbox header heading hedit hscrollbar icon iedit',
  'keywords label linklabel list listbox listitem ltext menu menubar menuitem menuseparator message monthcalendar',
  'numericupdown panel popupmenu pushbox pushbutton radio radiobuttonmenuitem rcdata row rtext scrollpane separator',
  'shortcut spinner splitter state3 statusbar string tabcontrol table textbox togglebutton toolbar tooltip trackbar',
  'tree uri userbutton usercontrol var versioninfo vscrollbar window',
);
const MARKS = words(
  'abbrev abbreviated-form abbreviation acronym appellation collocation common-name datetime equation expanded-form',
  'formula head-term initialism international-scientific-term internationalism logical-expression',
  'materials-management-unit name near-synonym part-number phrase phraseological-unit protected romanized-form seg',
  'set-phrase short-form sku standard-text symbol synonym synonymous-phrase term transcribed-form',
  'transliterated-form truncated-term variant',
);
const UNITS = words(
  'word page trans-unit bin-unit glyph item instance character line sentence paragraph segment placeable',
);

export const STATE = extensible('one of the ten states', STATES);
export const STATE_QUALIFIER = extensible('one of the state qualifiers', STATE_QUALIFIERS);
export const DATATYPE = extensible('one of the data types', DATATYPES);
export const RESTYPE = extensible('one of the resource types', RESTYPES);
export const COUNT_TYPE = extensible('one of the count types', [
  ...words('num-usages repetition total'),
  ...RESTYPES,
  ...DATATYPES,
  ...STATES,
  ...STATE_QUALIFIERS,
]);
export const MARK_TYPE = extensible('one of the types of marks', MARKS);
export const UNIT = extensible('one of the units', UNITS);
export const SIZE_UNIT = extensible(
  'one of the units of size',
  words('byte char col cm dlgunit em ex glyph in mm percent pixel point row'),
);
/** Of `<g>`, `<bx>`, `<bpt>`, `<it>` and `<sub>`. */
export const DELIMITER_TYPE = extensible('', words('bold italic underlined link'));
/** Of `<x>` and `<ph>`. */
export const PLACEHOLDER_TYPE = extensible('', words('image pb lb'));
export const CONTEXT_TYPE = literal(
  words('database element elementtitle linenumber numparams paramnotes record recordtitle sourcefile'),
);
export const ALTERNATIVE_TYPE = literal(words('proposal previous-version rejected reference accepted'));

export const YES_NO = collapsing(oneOf('yes', 'no'));
export const POSITION = collapsing(oneOf('open', 'close'));
export const ASSOCIATION = collapsing(oneOf('preceding', 'following', 'both'));
export const ANNOTATED = collapsing(oneOf('source', 'target', 'general'));
export const SPACE = collapsing(oneOf('default', 'preserve'));
/** What documents in the namespace of 1.2 may say, in that of 1.1, and in none. */
export const VERSIONS = [oneOf('1.2', '1.1', '1.0'), oneOf('1.1', '1.0'), oneOf('1.0')] as const;

/** What may be changed for the translation: all, nothing, or a list. */
export const REFORMAT = either(
  oneOf('yes', 'no'),
  listed(
    words('coord coord-x coord-y coord-cx coord-cy font font-name font-size font-weight css-style style ex-style'),
  ),
);
export const PURPOSE = listed(words('information location match'));

export const PRIORITY: ValueType = {
  expected: 'a whole number from 1 to 10',
  accepts: (value) => POSITIVE_INTEGER.accepts(value) && Number(value) <= 10,
};
/** As `PRIORITY`, and as XLIFF 1.1 had it. */
export const OLD_PRIORITY = either(PRIORITY, { expected: OWN, accepts: isOwn });
/** As `REFORMAT`, and as XLIFF 1.1 had it. */
export const OLD_REFORMAT = either(REFORMAT, { expected: OWN, accepts: isOwn });

export const LANGUAGE: ValueType = {
  expected: LANGUAGE_TAG,
  accepts: (value) => isLanguage(collapse(value)),
  collapses: true,
};
/** XML lets nobody's language be said, too. */
export const XML_LANG: ValueType = {
  expected: `${LANGUAGE_TAG}, or empty`,
  accepts: (value) => value === '' || LANGUAGE.accepts(value),
  collapses: true,
};
export const XML_ID: ValueType = {
  expected: 'a name without a colon',
  accepts: (value) => NMTOKEN.accepts(value) && !/^[-.\d\u00b7]|:/.test(collapse(value)),
  collapses: true,
};
export const MIME_TYPE: ValueType = {
  expected: 'a MIME type, as image/png',
  accepts: (value) => /^(?:text|multipart|message|application|image|audio|video|model)(?:\/[^\r\n]+)?$/.test(value),
};
export const COORDINATES: ValueType = {
  expected: 'four whole numbers with semicolons between them, # for one that is not known',
  accepts: (value) => /^(?:(?:-?\p{Nd}+|#)(?:;(?!$)|$)){4}$/u.test(value),
};
export const DATE: ValueType = {
  expected: 'a date with its time as ISO 8601 has them, as 2026-11-22T08:15:00Z',
  accepts: (value) => isDateTime(collapse(value)),
};

/** The white space around a value is none of it. */
function extensible(summary: string, values: readonly string[]): ValueType {
  const known = new Set(values);
  const names = values.length > MOST_LISTED ? summary : values.join(', ');
  return {
    expected: `${names}, or ${OWN}`,
    accepts: (value) => known.has(collapse(value)) || isOwn(value),
    collapses: true,
  };
}

/** The white space around a value counts. */
function literal(values: readonly string[]): ValueType {
  const known = new Set(values);
  return { expected: `${values.join(', ')}, or ${OWN}`, accepts: (value) => known.has(value) || isOwn(value) };
}

function listed(values: readonly string[]): ValueType {
  const known = new Set(values);
  return {
    expected: `a list of ${values.join(', ')}, and ${OWN}`,
    accepts: (value) => listOf(value).every((item) => known.has(item) || isOwn(item)),
  };
}

function either(one: ValueType, other: ValueType): ValueType {
  return {
    expected: `${one.expected}, or ${other.expected}`,
    accepts: (value) => one.accepts(value) || other.accepts(value),
  };
}

function collapsing(type: ValueType): ValueType {
  return { ...type, accepts: (value) => type.accepts(collapse(value)), collapses: true };
}

function isOwn(value: string): boolean {
  return /^x-[^ \t\r\n]+$/.test(value);
}

function words(...lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split(' '));
}

/** Year, month, day, hour, minute, second and zone, as XML Schema has them. */
const DATE_TIME =
  /^-?(\d{4,9})-(\d\d)-(\d\d)T(?:(\d\d):(\d\d):(\d\d)(?:\.\d+)?)(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?$/;

function isDateTime(value: string): boolean {
  const found = DATE_TIME.exec(value);
  if (found === null) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1).map(Number);
  if (year === 0 || month < 1 || month > 12 || day < 1) return false;
  const midnight = hour === 24 && /T24:00:00(?:\.0+)?(?:Z|[+-]|$)/.test(value);
  if (!midnight && (hour > 23 || minute > 59 || second > 59)) return false;
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
