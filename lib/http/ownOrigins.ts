const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** The origins of our own pages: where we are reached, and on one's own machine every name it has for itself. */
export function ownOrigins(publicUrl: string): ReadonlySet<string> {
  const url = new URL(publicUrl)
  if (!LOOPBACK.includes(url.hostname)) return new Set([url.origin])
  const port = url.port && `:${url.port}`
  return new Set(LOOPBACK.map((name) => `${url.protocol}//${name}${port}`))
}
