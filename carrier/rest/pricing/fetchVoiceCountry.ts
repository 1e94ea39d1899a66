import { notFound } from '../notFound.ts'
import { operation } from '../operation.ts'
import { callableCountries } from './callableCountries.ts'
import { presentVoiceCountry } from './presentVoiceCountry.ts'

export const fetchVoiceCountry = operation({}, ({ world, places, path }) => {
  const country = callableCountries().find((isoCountry) => isoCountry === places.IsoCountry)
  if (!country) throw notFound(path)
  return { status: 200, body: presentVoiceCountry(world, country) }
})
