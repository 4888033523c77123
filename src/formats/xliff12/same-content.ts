/** Whether two texts with codes are the same, whatever the order of their attributes. */
import type { Content, Inline, InlineCode, NativeCode } from '../../tm/content.js';

/** Whether both have the same texts and the same codes in the same order. */
export function isSameContent(a: Content, b: Content): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return areSame(a, b, isSameInline);
}

function isSameInline(a: Inline, b: Inline): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return (
    a.name === b.name &&
    areSameAttributes(a.attributes, b.attributes) &&
    isSameNative(a.data, b.data) &&
    isSameNative(a.dataEnd, b.dataEnd) &&
    areSame(a.content, b.content, isSameInline)
  );
}

function isSameNative(a: NativeCode | undefined, b: NativeCode | undefined): boolean {
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return a === b;
  return areSame(a, b, (left, right) => {
    if (typeof left === 'string' || typeof right === 'string') return left === right;
    return areSameAttributes(left.attributes, right.attributes) && areSame(left.content, right.content, isSameInline);
  });
}

function areSameAttributes(a: InlineCode['attributes'], b: InlineCode['attributes']): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && a[name] === b[name]);
}

function areSame<Item>(a: readonly Item[], b: readonly Item[], isSame: (a: Item, b: Item) => boolean): boolean {
  return a.length === b.length && a.every((item, i) => i in b && isSame(item, b[i] as Item));
}
