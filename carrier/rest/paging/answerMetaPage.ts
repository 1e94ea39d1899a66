import type { Answer, RestRequest } from '../operation.ts'
import { pageLink } from './pageLink.ts'
import { type Paging, pageOf } from './pageOf.ts'

/** The list envelope of Twilio's newer APIs, such as pricing: absolute links under `meta`. */
export function answerMetaPage<T>(
  { world, path, query, parameters }: RestRequest<Paging>,
  key: string,
  all: readonly T[],
  keyOf: (item: T) => string,
  present: (item: T) => object,
): Answer {
  const page = pageOf(all, keyOf, parameters)
  const { size, number } = page
  const link = (to: number, token: string | null) =>
    world.publicUrl() + pageLink(path, query, { size, number: to, token })
  return {
    status: 200,
    body: {
      [key]: page.items.map(present),
      meta: {
        page: number,
        page_size: size,
        first_page_url: link(0, null),
        previous_page_url: page.previous ? link(number - 1, page.previous) : null,
        url: link(number, parameters.PageToken ?? null),
        next_page_url: page.next ? link(number + 1, page.next) : null,
        key,
      },
    },
  }
}
