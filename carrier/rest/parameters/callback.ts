import type { Callback } from '../../calls/leg.ts'

/** A callback as the calls room wants it: null without a URL, POST and `defaults` unless told otherwise. */
export function callback<E extends string>(
  url: string | undefined,
  method: 'GET' | 'POST' | undefined,
  events: readonly E[] | undefined,
  defaults: readonly E[],
): Callback<E> | null {
  return url ? { url, method: method ?? 'POST', events: events ?? defaults } : null
}
