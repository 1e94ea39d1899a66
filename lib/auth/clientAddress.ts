/** Set by our own front on every request, whatever the request brought: the address it came from. */
export const CLIENT_ADDRESS = 'x-client-address'

export function clientAddress(headers: Headers): string {
  return headers.get(CLIENT_ADDRESS) ?? 'unknown'
}
