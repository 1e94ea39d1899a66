import { rename, writeFile } from 'node:fs/promises'

/** Long enough to gather the changes of a burst of calls, short enough that a crash loses next to nothing. */
const GATHER_MS = 100

/**
 * One JSON file, replaced as a whole and never seen half written. The gathering delay is on the machine's clock:
 * a test that holds the carrier's time still wants its changes on disk.
 */
export class StateFile {
  readonly path: string
  #state: unknown = null
  #dirty = false
  #timer: NodeJS.Timeout | null = null
  #writing: Promise<void> = Promise.resolve()

  constructor(path: string) {
    this.path = path
  }

  /** Notes that `state` has changed; it is serialised when it is written. */
  save(state: unknown): void {
    this.#state = state
    this.#dirty = true
    this.#timer ??= setTimeout(() => void this.flush(), GATHER_MS).unref()
  }

  flush(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    if (this.#dirty) {
      this.#dirty = false
      const text = JSON.stringify(this.#state, null, 2)
      this.#writing = this.#writing.then(() => this.#replace(text))
    }
    return this.#writing
  }

  async #replace(text: string): Promise<void> {
    const draft = `${this.path}.new`
    await writeFile(draft, text)
    await rename(draft, this.path)
  }
}
