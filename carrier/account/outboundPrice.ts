import { HOME_TARIFFS } from './tariff.ts'

/** Countries without a tariff of their own. */
export const REST_OF_WORLD_PER_MINUTE = '0.1000'

/** USD per started minute for calling an E.164 number: its longest known prefix decides. */
export function outboundPrice(e164: string): string {
  const digits = e164.replace(/^\+/, '')
  let longest = ''
  let price = REST_OF_WORLD_PER_MINUTE
  for (const { outbound } of HOME_TARIFFS) {
    for (const { prefixes, perMinute } of outbound) {
      for (const prefix of prefixes) {
        if (prefix.length <= longest.length || !digits.startsWith(prefix)) continue
        longest = prefix
        price = perMinute
      }
    }
  }
  return price
}
