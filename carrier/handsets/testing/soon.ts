import { vi } from 'vitest'

/** Waits until the expectation holds; long, because the machine may be busy with other worlds. */
export function soon<T>(expectation: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expectation, { timeout: 10_000, interval: 20 })
}
