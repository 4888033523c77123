/** Types of codes: those that TMX recommends, and what XLIFF calls the same. */

/** By the type in TMX: the type in XLIFF, and the subtype in XLIFF's own namespace where the type alone says less. */
const TYPES: ReadonlyMap<string, readonly [type: string, subType?: string]> = new Map([
  ['bold', ['fmt', 'xlf:b']],
  ['italic', ['fmt', 'xlf:i']],
  ['ulined', ['fmt', 'xlf:u']],
  ['lb', ['fmt', 'xlf:lb']],
  ['pb', ['fmt', 'xlf:pb']],
  ['color', ['fmt']],
  ['dulined', ['fmt']],
  ['font', ['fmt']],
  ['scap', ['fmt']],
  ['link', ['link']],
  ['image', ['image']],
]);

/** What XLIFF calls a type of TMX, in one word. */
export function toXliffType(type: string): string {
  return TYPES.get(type)?.[0] ?? 'other';
}

/** What TMX calls a type and subtype of XLIFF. */
export function toTmxType(type: string | undefined, subType: string | undefined): string | undefined {
  if (type === 'fmt' && subType === undefined) return undefined; // it may be any format
  for (const [name, known] of TYPES) if (known[0] === type && known[1] === subType) return name;
  return undefined;
}
