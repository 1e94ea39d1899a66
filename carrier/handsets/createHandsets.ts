import type { Directory } from '../world.ts'
import type { Handset } from './handset.ts'

/** The public phone network: which handset is reached under which number. */
export interface Handsets extends Directory {
  find(number: string): Handset | null
  /** False when another handset has the number. */
  add(handset: Handset): boolean
  remove(handset: Handset): void
  get(number: string): Handset | null
  list(): readonly Handset[]
  /** Who answers a number that nobody holds; by default nobody, and the leg fails as unreachable. */
  vacant: (number: string) => Handset | null
}

export function createHandsets(): Handsets {
  const byNumber = new Map<string, Handset>()
  return {
    vacant: () => null,
    find(number) {
      const handset = byNumber.get(number) ?? this.vacant(number)
      return handset?.reachable ? handset : null
    },
    add(handset) {
      if (byNumber.has(handset.number)) return false
      byNumber.set(handset.number, handset)
      return true
    },
    remove(handset) {
      if (byNumber.get(handset.number) === handset) byNumber.delete(handset.number)
    },
    get: (number) => byNumber.get(number) ?? null,
    list: () => [...byNumber.values()],
  }
}
