/** Things in the order of when each was last met: however often that is, each stands there once. */

interface Link<T> {
  readonly value: T;
  earlier: Link<T> | null;
  later: Link<T> | null;
}

export class Recency<T> {
  readonly #links = new Map<T, Link<T>>();
  #last: Link<T> | null = null;
  /** In the order of when each was first met. */
  readonly inOrder: T[] = [];

  /** Something is met, later than all before. */
  touch(value: T): void {
    let link = this.#links.get(value);
    if (link && link === this.#last) return;
    if (link) {
      if (link.earlier) link.earlier.later = link.later;
      if (link.later) link.later.earlier = link.earlier;
    } else {
      link = { value, earlier: null, later: null };
      this.#links.set(value, link);
      this.inOrder.push(value);
    }
    link.earlier = this.#last;
    link.later = null;
    if (this.#last) this.#last.later = link;
    this.#last = link;
  }

  /** Whatever was met last that a test takes, or null. */
  last(test: (value: T) => boolean): T | null {
    for (let link = this.#last; link; link = link.earlier) if (test(link.value)) return link.value;
    return null;
  }

  *latest(): Generator<T> {
    for (let link = this.#last; link; link = link.earlier) yield link.value;
  }
}
