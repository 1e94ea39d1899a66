/**
 * The part of `bytes` bytes that a Range header wants (RFC 9110, 14.1.2). Undefined: all of it, also for what is
 * not understood, or several parts at once. Null: there is no such part.
 */
export function readRange(
  header: string | null,
  bytes: number,
): { readonly first: number; readonly last: number } | null | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (!from && !to) return undefined
  if (!from) {
    const length = Math.min(Number(to), bytes)
    return length > 0 ? { first: bytes - length, last: bytes - 1 } : null
  }
  const first = Number(from)
  const last = to ? Math.min(Number(to), bytes - 1) : bytes - 1
  if (to && Number(to) < first) return undefined
  return first < bytes ? { first, last } : null
}
