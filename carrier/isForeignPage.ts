import type { IncomingMessage } from 'node:http'

/** Whether a browser makes this request for a page that is not the carrier's own. */
export function isForeignPage({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const site = headers['sec-fetch-site']
  if (site && site !== 'same-origin' && site !== 'none') return true
  const { origin, host } = headers
  if (!origin) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
