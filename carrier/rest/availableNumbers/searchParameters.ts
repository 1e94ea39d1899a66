import { z } from 'zod'
import { numberPattern } from '../numbers/numberPattern.ts'
import { pagingParameters } from '../paging/pagingParameters.ts'
import { flag } from '../parameters/flag.ts'
import { single } from '../parameters/single.ts'
import { text } from '../parameters/text.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'

const LATITUDE_LONGITUDE = /^-?\d{1,2}(\.\d+)?,-?\d{1,3}(\.\d+)?$/

/** How numbers for sale are searched. */
export const searchParameters = {
  AreaCode: wholeNumber(1, 9999, 21451),
  Contains: single(z.string().min(2).pipe(numberPattern)),
  VoiceEnabled: flag,
  SmsEnabled: flag,
  MmsEnabled: flag,
  FaxEnabled: flag,
  ExcludeAllAddressRequired: flag,
  ExcludeLocalAddressRequired: flag,
  ExcludeForeignAddressRequired: flag,
  Beta: flag,
  NearNumber: single(z.string().regex(/^\+\d{4,15}$/, 'it is not in E.164 form')),
  NearLatLong: single(
    z
      .string()
      .regex(LATITUDE_LONGITUDE, 'it is not latitude,longitude')
      .transform((value) => value.split(',').map(Number) as [number, number]),
  ),
  Distance: wholeNumber(1, 500),
  InPostalCode: text(32),
  InRegion: text(64),
  InRateCenter: text(64),
  InLata: text(16),
  InLocality: text(64),
  ...pagingParameters,
}
