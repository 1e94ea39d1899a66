/** Area and service codes as they stand after +82, and how their numbers are grouped. */
const GROUPS: readonly (readonly [pattern: RegExp, prefix: string])[] = [
  [/^(1[568]\d\d)(\d{4})$/, ''],
  [/^(2)(\d{3,4})(\d{4})$/, '0'],
  [/^(50\d)(\d{3,4})(\d{4})$/, '0'],
  [/^(1\d|[3-6]\d|70|80)(\d{3,4})(\d{4})$/, '0'],
]

/**
 * A Korean number in E.164 as Koreans write it (010-1234-5678), or null for any other. The numbering library knows
 * this too, but it is 49 kB, and a desk in Korea needs little else on its first screen.
 */
export function koreanNational(number: string): string | null {
  if (!number.startsWith('+82')) return null
  const digits = number.slice(3)
  for (const [pattern, prefix] of GROUPS) {
    const groups = pattern.exec(digits)?.slice(1)
    if (groups) return prefix + groups.join('-')
  }
  return null
}
