import type { Wish } from './leg.ts'

/** Neither wanted nor so. */
export const NO_WISH: Wish = { wanted: false, confirmed: false }
