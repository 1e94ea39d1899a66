import { networkInterfaces } from 'node:os'

/** This machine's IPv4 addresses, the loopback last: what a browser may reach us under. */
export function hostAddresses(): string[] {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const outside = all.filter(({ family, internal, address }) => {
    return family === 'IPv4' && !internal && !address.startsWith('169.254.')
  })
  return [...outside.map(({ address }) => address), '127.0.0.1']
}
