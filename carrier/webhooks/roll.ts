/**
 * A number from 0 up to 1 that depends on nothing but its arguments: the die of every planned fault. Because it has no
 * state, what is rolled elsewhere, earlier or at the same time cannot change it.
 */
export function roll(seed: number, ...about: readonly (string | number)[]): number {
  const text = JSON.stringify([seed, ...about])
  // FNV-1a, then the finishing mix of MurmurHash3: neighbouring ordinals must not give neighbouring numbers.
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
