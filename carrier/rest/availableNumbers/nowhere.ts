import type { Area } from './shelf.ts'

/** Numbers without a home: mobile and toll-free ones. */
export function nowhere(code: string, exchanges: readonly string[]): Area {
  return { code, exchanges, locality: null, region: null, postalCode: null, at: null }
}
