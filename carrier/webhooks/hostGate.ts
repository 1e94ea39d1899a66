/**
 * Lets so many items at a time through to one host. Those that wait are taken in turn from each subject, so that a call
 * with many callbacks does not keep the others' waiting; within a subject the order stays.
 */
export class HostGate<Item> {
  readonly #limit: number
  readonly #admit: (item: Item) => void
  #inside = 0
  #lines = new Map<string, Item[]>()

  /** `admit` is called as soon as there is room. What was let in must `leave`. */
  constructor(limit: number, admit: (item: Item) => void) {
    this.#limit = limit
    this.#admit = admit
  }

  get idle(): boolean {
    return this.#inside === 0
  }

  enter(subject: string, item: Item): void {
    if (this.#inside < this.#limit) {
      this.#inside++
      this.#admit(item)
      return
    }
    const line = this.#lines.get(subject)
    if (line) line.push(item)
    else this.#lines.set(subject, [item])
  }

  leave(): void {
    this.#inside--
    const next = this.#lines.entries().next()
    if (next.done) return
    const [subject, line] = next.value
    const item = line.shift()
    this.#lines.delete(subject)
    if (line.length > 0) this.#lines.set(subject, line)
    if (item === undefined) return
    this.#inside++
    this.#admit(item)
  }
}
