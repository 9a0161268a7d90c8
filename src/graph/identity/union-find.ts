/** Disjoint sets of strings, each named after its first member in code order: the same whatever the order of unions. */
export class UnionFind {
  readonly #parent = new Map<string, string>();

  find(item: string): string {
    let root = item;
    for (let up = this.#parent.get(root); up !== undefined && up !== root; up = this.#parent.get(root))
      root = up;
    return root;
  }

  union(a: string, b: string): void {
    const [left, right] = [this.find(a), this.find(b)];
    if (left < right) this.#parent.set(right, left);
    else if (right < left) this.#parent.set(left, right);
  }
}

export type Group<T> = T[];

/** Items by key, in order of first appearance. */
export const groupBy = <T, K = string>(items: Iterable<T>, key: (item: T) => K): Map<K, Group<T>> => {
  const groups = new Map<K, Group<T>>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
};
