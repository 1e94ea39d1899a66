/**
 * The values a cursor stands for, when they are of these types; null without a cursor. One that is none of ours
 * also begins at the beginning: it can only come from a hand-written address.
 */
export function readCursor(
  cursor: string | undefined,
  types: readonly ('string' | 'number')[],
): readonly (string | number)[] | null {
  if (!cursor) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    const fits =
      Array.isArray(values) &&
      values.length === types.length &&
      types.every((type, index) => typeof values[index] === type)
    return fits ? values : null
  } catch {
    return null
  }
}
