/** What was typed, found anywhere: a LIKE pattern in which only our own wildcards are some. */
export function likePattern(typed: string): string {
  return `%${typed.replace(/[\\%_]/g, '\\$&')}%`
}
