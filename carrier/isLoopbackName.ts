const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i

/** Whether this host name, without a port, is this machine's own and nobody else's to give away. */
export function isLoopbackName(name: string): boolean {
  return LOOPBACK.test(name)
}
