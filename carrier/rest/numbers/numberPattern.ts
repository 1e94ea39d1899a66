import { z } from 'zod'

const KEYS: Readonly<Record<string, string>> = {
  2: 'abc',
  3: 'def',
  4: 'ghi',
  5: 'jkl',
  6: 'mno',
  7: 'pqrs',
  8: 'tuv',
  9: 'wxyz',
}

/**
 * Part of a number as Twilio searches for it: digits, `*` for any digit, letters for the keys they stand on; a
 * leading plus ties it to the number's beginning.
 */
export const numberPattern = z
  .string()
  .regex(/^\+?[\d*a-z]{1,16}$/i, 'it has other signs than digits, letters and *')
  .transform((value) => {
    const digits = value.slice(value.startsWith('+') ? 1 : 0).replace(/\D/g, digitOf)
    return new RegExp(value.startsWith('+') ? `^\\+${digits}` : digits)
  })

function digitOf(sign: string): string {
  if (sign === '*') return '\\d'
  return Object.keys(KEYS).find((key) => KEYS[key]?.includes(sign.toLowerCase())) ?? sign
}
