/** Work in the order in which it was asked for; items that wait are taken together. */
export class Turns<Item extends object> {
  readonly #take: (items: readonly Item[]) => Promise<void>;
  #waiting: (Item | (() => Promise<void>))[] = [];
  #running = false;

  /** Items go to `take`, which never fails. */
  constructor(take: (items: readonly Item[]) => Promise<void>) {
    this.#take = take;
  }

  /** Puts an item into the queue. */
  add(item: Item): void {
    this.#waiting.push(item);
    void this.#run();
  }

  /** Does a piece of work alone, after all that waits. */
  alone<Result>(work: () => Promise<Result>): Promise<Result> {
    return new Promise((done, failed) => {
      this.#waiting.push(() => work().then(done, failed));
      void this.#run();
    });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    await undefined; // what is asked for in one go comes together
    while (this.#waiting.length > 0) {
      const waiting = this.#waiting;
      this.#waiting = [];
      let items: Item[] = [];
      for (const each of waiting) {
        if (typeof each !== 'function') {
          items.push(each);
          continue;
        }
        if (items.length > 0) await this.#take(items);
        items = [];
        await each();
      }
      if (items.length > 0) await this.#take(items);
    }
    this.#running = false;
  }
}
