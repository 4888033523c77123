/** Texts of documents, made item by item: whole, or in blocks as they get ready. */
import { inBlocks } from './blocks.js';

/** Makes the text of one document. */
export interface TextWriter<Item> {
  /** The text of the next item, which may be empty. */
  write(item: Item): string;
  /** The text after the last item; throws where something is missing. */
  end(): string;
}

/** The whole text of a document. */
export function writeAll<Item>(items: Iterable<Item>, writer: TextWriter<Item>): string {
  const pieces: string[] = [];
  for (const item of items) pieces.push(writer.write(item));
  pieces.push(writer.end());
  return pieces.join('');
}

/** The text of a document in blocks, as {@link inBlocks} gives them. */
export function streamAll<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  writer: TextWriter<Item>,
): AsyncGenerator<string, void, void> {
  return inBlocks(
    items,
    (item) => writer.write(item),
    () => writer.end(),
  );
}

/** Makes the parts of one document. */
interface PartMaker<Item, Part> {
  /** The parts that are complete with this item. */
  add(item: Item): readonly Part[];
  /** The parts after the last item. */
  end(): readonly Part[];
}

/** A writer of items whose parts another one writes. */
export function throughParts<Item, Part>(parts: PartMaker<Item, Part>, writer: TextWriter<Part>): TextWriter<Item> {
  const written = (made: readonly Part[]): string => {
    let text = '';
    for (const part of made) text += writer.write(part);
    return text;
  };
  return { write: (item) => written(parts.add(item)), end: () => written(parts.end()) + writer.end() };
}
