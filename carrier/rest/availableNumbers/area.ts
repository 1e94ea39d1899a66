import type { Area } from './shelf.ts'

/** A place that has numbers of its own. */
export function area(
  code: string,
  exchanges: readonly string[],
  locality: string,
  region: string,
  postalCode: string,
  at: readonly [number, number],
): Area {
  return { code, exchanges, locality, region, postalCode, at }
}
