/** The advisory lock of a pool of workers, as SQL over an expression that is its id in `locked_by`. */
export function leaseKey(sql: string): string {
  return `hashtextextended('sidetone worker ' || ${sql}, 0)`
}
