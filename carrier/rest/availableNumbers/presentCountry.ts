import type { World } from '../../world.ts'
import { accountPath } from '../accounts/accountPath.ts'
import { countryName } from '../pricing/countryName.ts'

/** A country in which numbers are for sale. */
export function presentCountry(world: World, isoCountry: string) {
  const uri = `${accountPath(world)}/AvailablePhoneNumbers/${isoCountry}`
  return {
    country_code: isoCountry,
    country: countryName(isoCountry),
    uri: `${uri}.json`,
    beta: false,
    subresource_uris: {
      local: `${uri}/Local.json`,
      mobile: `${uri}/Mobile.json`,
      toll_free: `${uri}/TollFree.json`,
    },
  }
}
