import type { Clock } from '../clock.ts'

interface Recorded {
  readonly sid: string
  readonly createdAt: string
  updatedAt: string
}

/** A kept list of things with a sid, oldest first; each change is noted for saving. */
export class Records<T extends Recorded> {
  protected readonly kept: T[]
  #clock: Clock
  #changed: () => void

  constructor(kept: T[], clock: Clock, changed: () => void) {
    this.kept = kept
    this.#clock = clock
    this.#changed = changed
  }

  list(): readonly T[] {
    return this.kept
  }

  get(sid: string): T | undefined {
    return this.kept.find((one) => one.sid === sid)
  }

  /** Adds it with the present time as its creation. */
  add(record: Omit<T, 'createdAt' | 'updatedAt'>): T {
    const at = this.#clock.now().toISOString()
    const added = { ...record, createdAt: at, updatedAt: at } as T
    this.kept.push(added)
    this.#changed()
    return added
  }

  update(record: T, change: Partial<Omit<T, keyof Recorded>>): T {
    Object.assign(record, change, { updatedAt: this.#clock.now().toISOString() })
    this.#changed()
    return record
  }

  remove(record: T): void {
    const index = this.kept.indexOf(record)
    if (index < 0) return
    this.kept.splice(index, 1)
    this.#changed()
  }
}
