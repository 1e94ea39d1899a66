/** Millionths of a dollar → decimal string in USD with at least `decimals` places and no needless zeros after. */
export function fromMicros(micros: number, decimals: number): string {
  const exact = (micros / 1_000_000).toFixed(6)
  const point = exact.indexOf('.')
  let end = exact.length
  while (end > point + 1 + decimals && exact[end - 1] === '0') end -= 1
  return exact.slice(0, end)
}
