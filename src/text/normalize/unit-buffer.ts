/** A changed text as UTF-16 units in a buffer that the next text uses again, for readers of a million texts. */

/** Units, each with the raw offset that it begins at; after the last stand NUL and the length of the raw text. */
export class UnitBuffer {
  units = new Uint16Array(LEAST);
  /** Where each unit begins in the raw text; the same for all units that a raw character became. */
  starts = new Int32Array(LEAST);
  length = 0;

  /** Makes room for this many units and what stands after the last. What is in the buffer stays. */
  reserve(length: number): void {
    if (length < this.units.length) return;
    const room = Math.max(2 * this.units.length, length + 1);
    const { units, starts } = this;
    this.units = new Uint16Array(room);
    this.units.set(units);
    this.starts = new Int32Array(room);
    this.starts.set(starts);
  }

  /** Ends the text, for which there is room. */
  finish(length: number, rawLength: number): void {
    this.units[length] = 0;
    this.starts[length] = rawLength;
    this.length = length;
  }
}

const LEAST = 512;
