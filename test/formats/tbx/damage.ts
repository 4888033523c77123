/** Documents with something added at a tag, or taken from it: what tests of rules compare with other programs. */
import fc from 'fast-check';

/** What may be added. */
interface Additions {
  /** Elements as written. */
  readonly elements: readonly string[];
  /** Attributes as written. */
  readonly attributes: readonly string[];
}

const DAMAGES = [
  'element',
  'after',
  'text',
  'attribute',
  'value',
  'no attribute',
  'no element',
  'twice',
  'swap',
] as const;

/** One of the documents, damaged in one place. */
export function damaged(documents: readonly string[], { elements, attributes }: Additions): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...documents),
      fc.noBias(fc.integer({ min: 0, max: 9_999 })),
      fc.constantFrom(...elements),
      fc.constantFrom(...attributes),
      fc.constantFrom(...DAMAGES),
    )
    .map(([xml, which, element, attribute, damage]) => {
      const tags = [...xml.matchAll(/<([a-zA-Z:-]+)((?:\s[^<>]*?)?)(\/?)>/g)];
      const tag = tags[which % tags.length];
      if (tag === undefined) return xml;
      const [whole, name = '', own = '', empty = ''] = tag;
      const before = xml.slice(0, tag.index);
      const after = xml.slice(tag.index + whole.length);
      const end = empty === '/' ? 0 : after.indexOf(`</${name}>`) + name.length + 3;
      const nested = after.slice(0, end).includes(`<${name}`);
      switch (damage) {
        case 'element':
          return `${before}${element}${whole}${after}`;
        case 'after':
          return `${before}${whole}${empty === '/' ? '' : element}${after}`;
        case 'text':
          return `${before}text${whole}${after}`;
        case 'attribute':
          return own.includes(` ${attribute.slice(0, attribute.indexOf('='))}=`)
            ? xml
            : `${before}<${name} ${attribute}${own}${empty}>${after}`;
        case 'value':
          return `${before}<${name}${own.replace(/"[^"]*"/, attribute.slice(attribute.indexOf('"')))}${empty}>${after}`;
        case 'no attribute':
          return `${before}<${name}${own.replace(/\s[\w:-]+="[^"]*"/, '')}${empty}>${after}`;
        case 'no element':
          return nested ? xml : before + after.slice(end);
        case 'twice':
          return nested ? xml : before + whole + after.slice(0, end) + whole + after;
        default: {
          const next = /^\s*<([a-zA-Z:-]+)[^<>]*>[^<>]*<\/\1>/.exec(after.slice(end))?.[0] ?? '';
          return nested ? xml : before + next + whole + after.slice(0, end) + after.slice(end + next.length);
        }
      }
    });
}
