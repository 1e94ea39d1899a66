import { DESK_COUNTRY } from '#lib/contracts/deskCountry.ts'
import type { readPhone } from '#lib/contracts/readPhone.ts'
import { koreanNational } from './koreanNational.ts'

export type ReadPhone = typeof readPhone

let read: ReadPhone | null = null
let loading: Promise<ReadPhone> | null = null
const listeners = new Set<() => void>()

/** Loads the numbering library, once. */
export function loadNumberBook(): Promise<ReadPhone> {
  loading ??= import('#lib/contracts/readPhone.ts').then((module) => {
    read = module.readPhone
    for (const listener of listeners) listener()
    return module.readPhone
  })
  return loading
}

/** Told when the library has come. */
export function watchNumberBook(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The library, or null while nobody has needed it. */
export function numberBook(): ReadPhone | null {
  return read
}

/** A number as this desk reads it: national for its own country, international for others, as it is while unknown. */
export function numberText(number: string): string {
  return koreanNational(number) ?? read?.(number, DESK_COUNTRY)?.international ?? number
}
