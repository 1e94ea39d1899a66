import { randomInt } from 'node:crypto'
import type { World } from '../../world.ts'

/** Mobile in Korea; in the US the exchange 555-01xx, which is kept free for stories. */
const MAKE = {
  ko: () => `+8210${9000 + randomInt(1000)}${String(randomInt(10_000)).padStart(4, '0')}`,
  en: () => `+1${AREAS[randomInt(AREAS.length)]}55501${String(randomInt(100)).padStart(2, '0')}`,
}
const AREAS = [206, 212, 303, 312, 415, 503, 512, 602, 617, 702, 808, 907] as const

const TRIES = 1000

/** A number that looks like a customer's and that nobody has. */
export function suggestNumber(world: World, language: 'ko' | 'en'): string {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const number = MAKE[language]()
    if (!world.handsets.get(number) && !world.account.numbers.findByPhoneNumber(number)) return number
  }
  throw new Error('every suggestible handset number is taken')
}
