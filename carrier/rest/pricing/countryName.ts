const NAMES = new Intl.DisplayNames(['en'], { type: 'region' })

/** English name of a country by its ISO code. */
export function countryName(isoCountry: string): string {
  return NAMES.of(isoCountry) ?? isoCountry
}
