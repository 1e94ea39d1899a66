import { z } from 'zod'
import { phoneNumberSnapshot } from '#lib/contracts/people.ts'
import { listPhoneNumbers } from '#lib/data/phoneNumbers/listPhoneNumbers.ts'
import { withAgent } from '#lib/http/withAgent.ts'

const numbers = z.object({ numbers: z.array(phoneNumberSnapshot) })

/** The numbers one can call from. */
export const GET = withAgent({ may: 'call.place', says: numbers }, async () => ({
  numbers: await listPhoneNumbers(),
}))
