import type { TwimlElement } from './element.ts'

/** Reads an element's attributes as what they mean. A value that cannot be read counts as not given. */
export class Attributes {
  #values: ReadonlyMap<string, string>

  constructor(element: TwimlElement) {
    this.#values = element.attributes
  }

  /** As written; null when not given. An empty value is given. */
  text(name: string): string | null {
    return this.#values.get(name) ?? null
  }

  flag(name: string, fallback: boolean): boolean {
    const value = this.#values.get(name)?.trim().toLowerCase()
    return value === 'true' ? true : value === 'false' ? false : fallback
  }

  /** A whole number, drawn into `min`…`max` when it lies outside. */
  whole(name: string, fallback: number, min = 0, max = Number.POSITIVE_INFINITY): number {
    const value = this.#values.get(name)?.trim() ?? ''
    return /^\d+$/.test(value) ? Math.min(max, Math.max(min, Number(value))) : fallback
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const value = this.#values.get(name)?.trim().toLowerCase()
    return allowed.find((one) => one.toLowerCase() === value) ?? fallback
  }

  method(name = 'method', fallback: 'GET' | 'POST' = 'POST'): 'GET' | 'POST' {
    return this.choice(name, ['GET', 'POST'], fallback)
  }

  /** Words separated by spaces that are among `allowed`; `fallback` when not given or none of them is. */
  list<T extends string>(name: string, allowed: readonly T[], fallback: readonly T[]): readonly T[] {
    const words = new Set(this.#values.get(name)?.split(/\s+/) ?? [])
    const known = allowed.filter((one) => words.has(one))
    return known.length > 0 ? known : fallback
  }
}
