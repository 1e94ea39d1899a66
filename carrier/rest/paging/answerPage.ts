import type { Answer, RestRequest } from '../operation.ts'
import { pageLink } from './pageLink.ts'
import { type Paging, pageOf } from './pageOf.ts'

/** The list envelope of 2010-04-01. `key` is the plural name of the resource, `keyOf` what a page token is made of. */
export function answerPage<T>(
  { path, query, parameters }: RestRequest<Paging>,
  key: string,
  all: readonly T[],
  keyOf: (item: T) => string,
  present: (item: T) => object,
): Answer {
  const page = pageOf(all, keyOf, parameters)
  const { size, number } = page
  const start = number * size
  const link = (to: number, token: string | null) => pageLink(path, query, { size, number: to, token })
  return {
    status: 200,
    body: {
      first_page_uri: link(0, null),
      end: Math.max(start, start + page.items.length - 1),
      previous_page_uri: page.previous ? link(number - 1, page.previous) : null,
      [key]: page.items.map(present),
      uri: link(number, parameters.PageToken ?? null),
      page_size: size,
      start,
      next_page_uri: page.next ? link(number + 1, page.next) : null,
      page: number,
    },
  }
}
