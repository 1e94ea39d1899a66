/** Where a page ended, as text for an address: the values its list is ordered by. */
export function cursorOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}
