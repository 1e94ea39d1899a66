import { z } from 'zod'
import type { Credentials } from '../carrier/carrierEnvironment.ts'

const friendlyName = 'Sidetone demo'
const number = z.object({ sid: z.string(), phone_number: z.string() })
const owned = z.object({ incoming_phone_numbers: z.array(number) })
const available = z.object({ available_phone_numbers: z.array(z.object({ phone_number: z.string() })) })

/**
 * Points the demo's number at `voiceUrl`, buying one at the first start, and returns it in E.164. It speaks to the
 * carrier as any subscriber would: over REST.
 */
export async function setUpDemoNumber(
  carrierUrl: string,
  account: Credentials,
  voiceUrl: string,
): Promise<string> {
  const base = `${carrierUrl}/2010-04-01/Accounts/${account.accountSid}`
  const authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`
  const ask = async (path: string, form?: Record<string, string>): Promise<unknown> => {
    const body = form && { method: 'POST', body: new URLSearchParams(form) }
    const answer = await fetch(`${base}${path}`, { headers: { authorization }, ...body })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return answer.json()
  }
  const voice = { FriendlyName: friendlyName, VoiceUrl: voiceUrl, VoiceMethod: 'POST' }
  const query = new URLSearchParams({ FriendlyName: friendlyName })
  const present = owned.parse(await ask(`/IncomingPhoneNumbers.json?${query}`)).incoming_phone_numbers[0]
  if (present) return number.parse(await ask(`/IncomingPhoneNumbers/${present.sid}.json`, voice)).phone_number
  const offers = available.parse(await ask('/AvailablePhoneNumbers/US/Local.json')).available_phone_numbers
  const PhoneNumber = offers[0]?.phone_number ?? ''
  return number.parse(await ask('/IncomingPhoneNumbers.json', { ...voice, PhoneNumber })).phone_number
}
