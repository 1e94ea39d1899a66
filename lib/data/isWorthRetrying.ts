/** Serialization failure, deadlock: nothing was done, and the next attempt is likely to pass. */
const passing: readonly unknown[] = ['40001', '40P01']

/** Whether the database gave up a transaction only because of others that ran beside it. */
export function isWorthRetrying(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  // Prisma's own code for the same two.
  if ('code' in error && (passing.includes(error.code) || error.code === 'P2034')) return true
  return 'cause' in error && isWorthRetrying(error.cause)
}
