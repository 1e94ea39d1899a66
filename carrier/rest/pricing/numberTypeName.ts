import type { NumberType } from '../../account/account.ts'

/** The pricing API's words for the types of numbers. */
export function numberTypeName(type: NumberType): string {
  return type === 'tollFree' ? 'toll free' : type
}
