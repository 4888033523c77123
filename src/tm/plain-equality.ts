/** Equality of plain data. */

/** Whether two values are equal as JSON: names of fields in any order, a field that is `undefined` as one that is absent. */
export function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [names, otherNames] = [namesOf(one), namesOf(other)];
  return (
    names.length === otherNames.length &&
    names.every(
      (name) => Object.hasOwn(other, name) && isEqual(one[name as keyof typeof one], other[name as keyof typeof other]),
    )
  );
}

function namesOf(value: object): string[] {
  return Object.keys(value).filter((name) => value[name as keyof typeof value] !== undefined);
}
