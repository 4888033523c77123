/** Text that writers make piece by piece, given in blocks. */

/** Characters of a block, but for the last: so many that system calls do not count, so few that memory does not. */
const BLOCK = 32_768;

/**
 * Gives the texts that a writer makes of items, in order, joined to blocks: a unit is a small text, and each that is
 * given by itself costs turns of the queue here and often a system call there.
 *
 * What was made before an error, of the items or of the writer, is given before it is thrown.
 *
 * @param items - What is written, or a source of it.
 * @param write - The text of an item, which may be empty.
 * @param end - The text after the last item; throws where something is missing.
 * @returns Blocks of at least 32,768 characters, then one with the rest if there is any.
 */
export async function* inBlocks<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  write: (item: Item) => string,
  end: () => string = () => '',
): AsyncGenerator<string, void, void> {
  let block = '';
  let failure: { readonly error: unknown } | undefined;
  try {
    for await (const item of items) {
      block += write(item);
      if (block.length < BLOCK) continue;
      const whole = block;
      block = '';
      yield whole;
    }
    block += end();
  } catch (error) {
    failure = { error };
  }
  if (block !== '') yield block;
  if (failure !== undefined) throw failure.error;
}
