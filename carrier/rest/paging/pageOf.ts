import { RestError } from '../restError.ts'

const DEFAULT_SIZE = 50
const LARGEST_SIZE = 1000

export interface Paging {
  readonly PageSize?: number | undefined
  readonly Page?: number | undefined
  readonly PageToken?: string | undefined
}

export interface Page<T> {
  readonly items: readonly T[]
  readonly number: number
  readonly size: number
  /** Tokens of the neighbours; null at either end. */
  readonly next: string | null
  readonly previous: string | null
}

/**
 * One page of a list. A token names the item the page follows (`PA…`) or precedes (`PB…`), so that what is added
 * to the head of the list between two pages neither repeats nor hides anything. Where the named item is gone, the
 * page's number decides.
 */
export function pageOf<T>(all: readonly T[], keyOf: (item: T) => string, paging: Paging): Page<T> {
  const size = paging.PageSize ?? DEFAULT_SIZE
  if (size > LARGEST_SIZE) throw new RestError(20007)
  const number = paging.Page ?? 0
  const start = startOf(all, keyOf, paging.PageToken, number, size)
  const items = all.slice(start, start + size)
  const first = items[0]
  const last = items.at(-1)
  return {
    items,
    number,
    size,
    next: last !== undefined && start + size < all.length ? `PA${keyOf(last)}` : null,
    previous: first !== undefined && start > 0 && number > 0 ? `PB${keyOf(first)}` : null,
  }
}

function startOf<T>(
  all: readonly T[],
  keyOf: (item: T) => string,
  token: string | undefined,
  number: number,
  size: number,
): number {
  const key = token?.slice(2)
  const at = key === undefined ? -1 : all.findIndex((item) => keyOf(item) === key)
  if (at < 0) return number * size
  return token?.startsWith('PA') ? at + 1 : Math.max(0, at - size)
}
