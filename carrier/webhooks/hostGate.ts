/**
 * Lets so many requests at a time through to one host. Those that wait are taken in turn from each subject, so that a
 * call with many callbacks does not keep the others' waiting; within a subject the order stays.
 */
export class HostGate {
  readonly #limit: number
  #inside = 0
  #lines = new Map<string, (() => void)[]>()

  constructor(limit: number) {
    this.#limit = limit
  }

  get idle(): boolean {
    return this.#inside === 0
  }

  /** null: go on at once. Otherwise wait for it; it rejects with the signal's reason. Whoever got in must `leave`. */
  enter(subject: string, signal?: AbortSignal): Promise<void> | null {
    if (this.#inside < this.#limit) {
      this.#inside++
      return null
    }
    if (signal?.aborted) return Promise.reject(signal.reason)
    const line = this.#lines.get(subject) ?? []
    this.#lines.set(subject, line)
    return new Promise((resolve, reject) => {
      const admit = () => {
        signal?.removeEventListener('abort', giveUp)
        resolve()
      }
      const giveUp = () => {
        line.splice(line.indexOf(admit), 1)
        if (line.length === 0) this.#lines.delete(subject)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', giveUp, { once: true })
      line.push(admit)
    })
  }

  leave(): void {
    const next = this.#lines.entries().next()
    if (next.done) {
      this.#inside--
      return
    }
    const [subject, line] = next.value
    this.#lines.delete(subject)
    const admit = line.shift()
    if (line.length > 0) this.#lines.set(subject, line)
    admit?.()
  }
}
