import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Clock } from '../clock.ts'
import type { AccountState } from './account.ts'

const method = z.enum(['GET', 'POST'])

const answering = {
  sid: z.string(),
  friendlyName: z.string(),
  voiceUrl: z.string(),
  voiceMethod: method,
  voiceFallbackUrl: z.string(),
  voiceFallbackMethod: method,
  statusCallback: z.string(),
  statusCallbackMethod: method,
  createdAt: z.string(),
  updatedAt: z.string(),
}

const schema: z.ZodType<AccountState> = z.object({
  createdAt: z.string(),
  numbers: z.array(
    z.object({
      ...answering,
      phoneNumber: z.string(),
      isoCountry: z.string(),
      type: z.enum(['local', 'mobile', 'tollFree']),
      voiceApplicationSid: z.string().nullable(),
    }),
  ),
  applications: z.array(z.object(answering)),
  usage: z.array(
    z.object({
      category: z.enum([
        'calls-client',
        'calls-inbound-local',
        'calls-inbound-mobile',
        'calls-inbound-tollfree',
        'calls-outbound',
        'phonenumbers-local',
        'phonenumbers-mobile',
        'phonenumbers-tollfree',
      ]),
      day: z.string(),
      count: z.number(),
      minutes: z.number(),
      seconds: z.number(),
      price: z.string(),
    }),
  ),
  balance: z.string(),
})

/** The kept account, or a fresh one with 500 USD when there is no file. Throws when the file is not ours. */
export function readState(path: string, clock: Clock): AccountState {
  if (!existsSync(path)) return fresh(clock)
  const text = readFileSync(path, 'utf8')
  try {
    return schema.parse(JSON.parse(text))
  } catch (cause) {
    throw new Error(`${path} is not a carrier account; move it away to start with a new one`, { cause })
  }
}

function fresh(clock: Clock): AccountState {
  return { createdAt: clock.now().toISOString(), numbers: [], applications: [], usage: [], balance: '500.00' }
}
