/** Properties whose names come from a file. */

/** Sets a property of the object itself, which plain assignment does for every name but `__proto__`. */
export function setOwn<Value>(object: Record<string, Value>, name: string, value: Value): void {
  if (name !== '__proto__') object[name] = value;
  else Object.defineProperty(object, name, { value, writable: true, enumerable: true, configurable: true });
}
