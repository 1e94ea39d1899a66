import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** USD per started minute of an outbound leg, by country: the order of Twilio's own list, not a quotation of it. */
export const OUTBOUND_PER_MINUTE: Readonly<Record<string, string>> = {
  US: '0.0140',
  CA: '0.0140',
  KR: '0.0270',
  GB: '0.0158',
  DE: '0.0176',
  JP: '0.0746',
}
export const OTHER_OUTBOUND_PER_MINUTE = '0.1000'
export const INBOUND_PER_MINUTE = '0.0085'
export const CLIENT_PER_MINUTE = '0.0040'

const TEN_THOUSANDTHS = 10_000

/** What an answered leg costs: a usage category and a decimal string in USD, by the started minute. */
export function legPrice(leg: {
  readonly direction: 'inbound' | 'outbound-api' | 'outbound-dial'
  readonly from: string
  readonly to: string
  readonly seconds: number
}): { readonly category: string; readonly price: string } {
  const { category, perMinute } = rate(leg)
  const minutes = Math.max(1, Math.ceil(leg.seconds / 60))
  const units = Math.round(Number(perMinute) * TEN_THOUSANDTHS) * minutes
  return { category, price: (units / TEN_THOUSANDTHS).toFixed(4) }
}

function rate(leg: { readonly direction: string; readonly from: string; readonly to: string }) {
  if (leg.from.startsWith('client:') && leg.direction === 'inbound') {
    return { category: 'calls-client', perMinute: CLIENT_PER_MINUTE }
  }
  if (leg.to.startsWith('client:')) return { category: 'calls-client', perMinute: CLIENT_PER_MINUTE }
  if (leg.direction === 'inbound') return { category: 'calls-inbound', perMinute: INBOUND_PER_MINUTE }
  const country = parsePhoneNumberFromString(leg.to)?.country ?? ''
  return { category: 'calls-outbound', perMinute: OUTBOUND_PER_MINUTE[country] ?? OTHER_OUTBOUND_PER_MINUTE }
}
