/** A moment of the database as ms since the epoch, as contracts carry it; `sql` is a timestamptz expression. */
export function msSql(sql: string): string {
  return `(extract(epoch from ${sql}) * 1000)::bigint`
}
