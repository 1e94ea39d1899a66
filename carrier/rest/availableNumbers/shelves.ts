import { britishShelf } from './britishShelf.ts'
import { germanShelf } from './germanShelf.ts'
import { japaneseShelf } from './japaneseShelf.ts'
import { koreanShelf } from './koreanShelf.ts'
import type { Shelf } from './shelf.ts'
import { usShelf } from './usShelf.ts'

/** The countries in which numbers are sold. */
export const SHELVES: readonly Shelf[] = [germanShelf, britishShelf, japaneseShelf, koreanShelf, usShelf]
