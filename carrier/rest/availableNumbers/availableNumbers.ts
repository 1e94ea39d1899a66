import type { NumberType } from '../../account/account.ts'
import type { World } from '../../world.ts'
import type { Area } from './shelf.ts'
import { SHELVES } from './shelves.ts'

export interface AvailableNumber {
  /** E.164. */
  readonly phoneNumber: string
  readonly isoCountry: string
  readonly type: NumberType
  readonly areaCode: string
  /** The plus, the country's code and the area's. */
  readonly prefix: string
  readonly area: Area
}

const PER_EXCHANGE = 8
/** Prime to 10,000: the last four digits of an exchange are all different and look drawn by lot. */
const STRIDE = 7919

/** What a country has for sale of one type, always the same and in the same order, without what is owned already. */
export function availableNumbers(world: World, isoCountry: string, type: NumberType): AvailableNumber[] {
  const shelf = SHELVES.find((one) => one.isoCountry === isoCountry)
  if (!shelf) return []
  const owned = new Set(world.account.numbers.list().map(({ phoneNumber }) => phoneNumber))
  return shelf.areas[type]
    .flatMap((area) => area.exchanges.flatMap((exchange) => numbersOf(shelf.callingCode, area, exchange)))
    .filter(({ phoneNumber }) => !owned.has(phoneNumber))
    .map((number) => ({ ...number, isoCountry, type }))
}

function numbersOf(callingCode: string, area: Area, exchange: string) {
  const start = Number(`${area.code}${exchange}`) % 10_000
  return Array.from({ length: PER_EXCHANGE }, (_, index) => {
    const last = String((start + (index + 1) * STRIDE) % 10_000).padStart(4, '0')
    const prefix = `+${callingCode}${area.code}`
    return { phoneNumber: `${prefix}${exchange}${last}`, areaCode: area.code, prefix, area }
  })
}
