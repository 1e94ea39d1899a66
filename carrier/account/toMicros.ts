/** Decimal string in USD → whole millionths of a dollar, in which sums of prices stay exact. */
export function toMicros(amount: string): number {
  return Math.round(Number(amount) * 1_000_000)
}
