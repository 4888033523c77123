/**
 * The mutations: constraints that stand in the prose of the specification, each broken in a valid document by an edit,
 * together with those that follow from the schema.
 *
 * Left out is what the specification contradicts itself on; the comments say where.
 */
import { ANNOTATIONS, FRAGMENTS } from './constraints/annotations.js';
import { EXTENDED } from './constraints/extended.js';
import { INLINE } from './constraints/inline.js';
import { ITS, SIZES, STYLES, VALIDATION } from './constraints/rule-modules.js';
import { STRUCTURE } from './constraints/structure.js';
import { GLOSSARY, MATCHES, METADATA, RESOURCES, TRACKING } from './constraints/text-modules.js';
import { type Mutation, mutationsOf } from './mutation.js';
import { attributeMutations, contentMutations } from './structure-mutations.js';

/** All mutations. */
export function allMutations(): Mutation[] {
  return [
    ...attributeMutations(),
    ...contentMutations(),
    ...mutationsOf('structure', STRUCTURE),
    ...mutationsOf('inline', INLINE),
    ...mutationsOf('annotations', ANNOTATIONS),
    ...mutationsOf('annotations', FRAGMENTS),
    ...mutationsOf('matches', MATCHES),
    ...mutationsOf('glossary', GLOSSARY),
    ...mutationsOf('metadata', METADATA),
    ...mutationsOf('resources', RESOURCES),
    ...mutationsOf('sizes', SIZES),
    ...mutationsOf('validation', VALIDATION),
    ...mutationsOf('its', ITS),
    ...mutationsOf('tracking', TRACKING),
    ...mutationsOf('styles', STYLES),
    ...mutationsOf('extended', EXTENDED),
  ];
}
