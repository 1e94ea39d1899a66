import { z } from 'zod'

export const role = z.enum(['agent', 'supervisor', 'admin', 'accountAdmin'])

/** Who is signed in. */
export const me = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  locale: z.enum(['ko', 'en']),
  theme: z.enum(['light', 'dark', 'system']),
  callerIdNumberId: z.string().nullable(),
  /** Whether he may be offered a second call while in one. */
  secondLine: z.boolean(),
})

export const meChange = me
  .pick({ locale: true, theme: true, callerIdNumberId: true, secondLine: true })
  .partial()

/** The people a ticket can be given to. */
export const personList = z.object({ people: z.array(me.pick({ id: true, name: true, role: true })) })

/** First run: the account admin, against the one-time token of the console. */
export const setupBody = z.object({
  token: z.string().trim().min(1),
  name: z.string().trim().min(1).max(120),
  email: z.email(),
  password: z.string().min(10).max(200),
})

export const availabilityBody = z.object({
  choice: z.enum(['available', 'away', 'offline']),
  reason: z.string().trim().max(60).nullable().default(null),
})

/** A number of the organization, for the caller-id menu. */
export const phoneNumberSnapshot = z.object({
  id: z.string(),
  name: z.string(),
  number: z.string(),
  country: z.string(),
})

/** What the softphone needs to reach the carrier; `signalingHost` only for the local one. */
export const voiceToken = z.object({
  token: z.string(),
  identity: z.string(),
  signalingHost: z.string().nullable(),
})

export type PhoneNumberSnapshot = z.infer<typeof phoneNumberSnapshot>
export type SetupBody = z.infer<typeof setupBody>
export type Person = PersonList['people'][number]
export type PersonList = z.infer<typeof personList>
export type AvailabilityBody = z.infer<typeof availabilityBody>
export type MeChange = z.infer<typeof meChange>
export type VoiceToken = z.infer<typeof voiceToken>
export type Role = z.infer<typeof role>
export type Me = z.infer<typeof me>
