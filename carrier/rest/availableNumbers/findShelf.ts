import { notFound } from '../notFound.ts'
import type { RestRequest } from '../operation.ts'
import type { Shelf } from './shelf.ts'
import { SHELVES } from './shelves.ts'

/** What the country in the path has for sale; throws 20404 for countries in which nothing is. */
export function findShelf({ places, path }: RestRequest<unknown>): Shelf {
  const shelf = SHELVES.find(({ isoCountry }) => isoCountry === places.CountryCode)
  if (!shelf) throw notFound(path)
  return shelf
}
