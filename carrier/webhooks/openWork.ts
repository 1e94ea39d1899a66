/** Counts what is under way, and tells when nothing is. */
export class OpenWork {
  #count = 0
  #waiting: (() => void)[] = []

  get count(): number {
    return this.#count
  }

  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#count++
    try {
      return await work()
    } finally {
      this.#count--
      if (this.#count === 0) this.release()
    }
  }

  /** Resolves when the count is next 0, or at `release`. */
  settled(): Promise<void> {
    if (this.#count === 0) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
