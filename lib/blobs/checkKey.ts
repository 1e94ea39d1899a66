/** A key that could leave its folder is a bug of ours, and throws. */
export function checkKey(key: string): string {
  if (/^[\w-]+(\/[\w-]+)*\.[a-z0-9]+$/.test(key)) return key
  throw new Error(`not a key for a blob: ${key}`)
}
