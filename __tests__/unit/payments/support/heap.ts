/** Items by a number, the smallest first. */
export class Heap<T> {
  readonly #items: [key: number, item: T][] = []

  /** The smallest key; infinite where there is nothing. */
  first(): number {
    return this.#items[0]?.[0] ?? Number.POSITIVE_INFINITY
  }

  push(key: number, item: T): void {
    const items = this.#items
    let at = items.push([key, item]) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (items[parent]![0] <= items[at]![0]) break
      this.#swap(at, parent)
      at = parent
    }
  }

  pop(): [key: number, item: T] {
    const items = this.#items
    const top = items[0]!
    const last = items.pop()!
    if (items.length > 0) {
      items[0] = last
      this.#sink()
    }
    return top
  }

  /** How many items with a key up to `most` pass a check. */
  countUpTo(most: number, passes: (item: T, key: number) => boolean): number {
    const items = this.#items
    const count = (at: number): number => {
      const entry = items[at]
      if (!entry || entry[0] > most) return 0
      return (passes(entry[1], entry[0]) ? 1 : 0) + count(2 * at + 1) + count(2 * at + 2)
    }
    return count(0)
  }

  #sink(): void {
    const items = this.#items
    let at = 0
    for (;;) {
      let smallest = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < items.length && items[child]![0] < items[smallest]![0]) smallest = child
      if (smallest === at) return
      this.#swap(at, smallest)
      at = smallest
    }
  }

  #swap(one: number, other: number): void {
    const items = this.#items
    ;[items[one], items[other]] = [items[other]!, items[one]!]
  }
}
