import { z } from 'zod'
import { single } from '../parameters/single.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'

/** What every list takes. A `PageSize` above 1,000 is refused by `pageOf`, which has Twilio's code for it. */
export const pagingParameters = {
  PageSize: wholeNumber(1, 999_999_999),
  Page: wholeNumber(0, 999_999),
  PageToken: single(z.string().regex(/^P[AB][A-Za-z0-9+-]{1,64}$/, 'it is not a page token')),
}
