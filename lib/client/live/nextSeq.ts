/** What to do with a numbered live event: `apply` the next one, `ignore` a repeated one, `refetch` after a hole. */
export function nextSeq(last: number, seq: number): 'apply' | 'ignore' | 'refetch' {
  if (seq <= last) return 'ignore'
  return seq === last + 1 ? 'apply' : 'refetch'
}
