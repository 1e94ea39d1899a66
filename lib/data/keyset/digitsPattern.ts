import { likePattern } from './likePattern.ts'

/**
 * A number as typed, found in E.164: spaces, hyphens and the zero of the national form are not part of it. Null
 * when too few digits are left to mean a number.
 */
export function digitsPattern(typed: string): string | null {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length >= 3 && /^[\d\s()+.-]+$/.test(typed) ? likePattern(digits) : null
}
