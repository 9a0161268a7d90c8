/** A checksum of a graph's content that does not depend on the order in which it is read. */
import { createHash } from 'node:crypto';

const MODULUS = 1n << 128n;

/** The sum of the hashes of what was added: twins count twice, so nothing can be doubled unseen. */
export class Content {
  #sum = 0n;

  add(saying: unknown): void {
    const hash = createHash('sha256').update(JSON.stringify(saying)).digest('hex').slice(0, 32);
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % MODULUS;
  }

  toString(): string {
    return this.#sum.toString(16).padStart(32, '0');
  }
}
