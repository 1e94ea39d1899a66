import type { NumberType } from './account.ts'
import { HOME_TARIFFS } from './tariff.ts'

/** USD for a month of a number, a decimal string. Throws for a country in which none are sold. */
export function monthlyPrice(isoCountry: string, type: NumberType): string {
  const tariff = HOME_TARIFFS.find((one) => one.isoCountry === isoCountry)
  if (!tariff) throw new Error(`no numbers are sold in ${isoCountry}`)
  return tariff.monthly[type]
}
