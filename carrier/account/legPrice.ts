import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { NumberType, UsageCategory } from './account.ts'
import { fromMicros } from './fromMicros.ts'
import { numberType } from './numberType.ts'
import { outboundPrice } from './outboundPrice.ts'
import { HOME_TARIFFS } from './tariff.ts'
import { toMicros } from './toMicros.ts'

/** USD per started minute of a browser's leg. */
export const CLIENT_PER_MINUTE = '0.0040'
const OTHER_INBOUND_PER_MINUTE = '0.0100'

const INBOUND_CATEGORIES = {
  local: 'calls-inbound-local',
  mobile: 'calls-inbound-mobile',
  tollFree: 'calls-inbound-tollfree',
} as const satisfies Record<NumberType, UsageCategory>

export interface RatedLeg {
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-dial'
  readonly from: string
  readonly to: string
  readonly seconds: number
}

/** What an answered leg costs: a usage category and a positive decimal string in USD, by the started minute. */
export function legPrice(leg: RatedLeg): { readonly category: UsageCategory; readonly price: string } {
  const { category, perMinute } = rate(leg)
  const minutes = Math.max(1, Math.ceil(leg.seconds / 60))
  return { category, price: fromMicros(toMicros(perMinute) * minutes, 4) }
}

function rate({ direction, from, to }: RatedLeg): { category: UsageCategory; perMinute: string } {
  const party = direction === 'inbound' ? from : to
  if (party.startsWith('client:')) return { category: 'calls-client', perMinute: CLIENT_PER_MINUTE }
  if (direction !== 'inbound') return { category: 'calls-outbound', perMinute: outboundPrice(to) }
  const type = numberType(to)
  const country = parsePhoneNumberFromString(to)?.country
  const tariff = HOME_TARIFFS.find((one) => one.isoCountry === country)
  return { category: INBOUND_CATEGORIES[type], perMinute: tariff?.inbound[type] ?? OTHER_INBOUND_PER_MINUTE }
}
