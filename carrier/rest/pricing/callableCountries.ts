import { type CountryCode, getCountries } from 'libphonenumber-js/max'
import { isBarred } from '../../account/isBarred.ts'

/** ISO codes of the countries that can be called, in order. */
export function callableCountries(): CountryCode[] {
  return getCountries()
    .filter((isoCountry) => !isBarred(isoCountry))
    .sort()
}
