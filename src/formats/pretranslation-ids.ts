/**
 * Identifiers of what pretranslation adds to a unit, by which later readers know it again:
 *
 *     tarjoman-m1      the first span that has candidates        tarjoman-t1      the first term
 *     tarjoman-m1.2    its second candidate                      tarjoman-t1.1    the first glossary entry of it
 */

/** Whether pretranslation gives such identifiers. */
export function isPretranslationId(id: string | undefined): id is string {
  return id !== undefined && OURS.test(id);
}

const OURS = /^tarjoman-[mt][1-9]\d*(?:\.[1-9]\d*)?$/;
