/** Text with codes from JSON. */
import type { Inline, InlineCode, NativeCode, SubFlow } from '../../tm/content.js';
import { listOf, oneOf, type Reader, recordOf, shapeOf, text } from './values.js';

const name = oneOf<InlineCode['name']>(['ph', 'pc', 'sc', 'ec', 'mrk', 'sm', 'em']);

/** How deep lists and objects may nest in a text; a code in a code is two of them. */
const DEEPEST = 1_000;

/** A side with its codes. */
export const content: Reader<Inline[]> = (value, report) =>
  isDeeperThan(value, DEEPEST) ? report.refuse(`nested less than ${DEEPEST} deep`) : inlines(value, report);

/** Level by level, since a recursion is what the depth would exhaust. */
function isDeeperThan(value: unknown, limit: number): boolean {
  let level = [value];
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}

const inlines: Reader<Inline[]> = listOf((value, report) => (typeof value === 'string' ? value : code(value, report)));

const attributes = recordOf(text);

const subFlow: Reader<SubFlow> = (value, report) => readSubFlow(value, report);

const native: Reader<NativeCode> = (value, report) => {
  if (typeof value === 'string') return value;
  return listOf((part): string | SubFlow => (typeof part === 'string' ? part : subFlow(part, report)))(value, report);
};

const readSubFlow = shapeOf<SubFlow>({ attributes, content: (value, report) => inlines(value, report) }, [
  'attributes',
  'content',
]);

const code = shapeOf<InlineCode>(
  { name, attributes, content: (value, report) => inlines(value, report), data: native, dataEnd: native },
  ['name', 'attributes', 'content'],
);
