import { errors, jwtVerify } from 'jose'
import { z } from 'zod'
import type { World } from '../world.ts'
import { type SignalingError, signalingError } from './signalingError.ts'

/** What an access token allows its bearer. */
export interface VoiceToken {
  readonly identity: string
  readonly expiresAtMs: number
  readonly mayReceive: boolean
  /** The application that outgoing calls run; null when the bearer may not call. */
  readonly applicationSid: string | null
  /** Parameters the token itself hands to the application; the browser cannot change them. */
  readonly applicationParams: Readonly<Record<string, string>>
}

const LONGEST_LIFE_SECONDS = 24 * 3600
const CONTENT_TYPE = 'twilio-fpa;v=1'
/** Control characters, spaces and the characters RFC 2396 calls delimiters and unwise: error 31105 names them. */
const UNFIT_FOR_IDENTITY = /[\p{Cc}\s<>#%"{}|\\^[\]`]/u

const claims = z.object({
  exp: z.number(),
  iat: z.number().optional(),
  grants: z.object({
    identity: z.string().min(1),
    voice: z
      .object({
        incoming: z.object({ allow: z.boolean() }).optional(),
        outgoing: z
          .object({ application_sid: z.string(), params: z.record(z.string(), z.coerce.string()).optional() })
          .optional(),
      })
      .optional(),
  }),
})

/** Reads a `twilio.jwt.AccessToken`. Returns the error to show when it is not one of ours or not valid now. */
export async function verifyToken(
  world: Pick<World, 'settings' | 'clock'>,
  jwt: string,
): Promise<VoiceToken | SignalingError> {
  const { settings, clock } = world
  const key = new TextEncoder().encode(settings.apiKeySecret)
  try {
    const { payload, protectedHeader } = await jwtVerify(jwt, key, {
      algorithms: ['HS256'],
      issuer: settings.apiKeySid,
      subject: settings.accountSid,
      currentDate: clock.now(),
    })
    if (protectedHeader.cty !== CONTENT_TYPE) return signalingError(31204, `cty must be ${CONTENT_TYPE}`)
    const parsed = claims.safeParse(payload)
    if (!parsed.success) return signalingError(31204, z.prettifyError(parsed.error).replaceAll('\n', ' '))
    return grantedBy(parsed.data, clock.nowMs() / 1000)
  } catch (error) {
    if (error instanceof errors.JWTExpired) return signalingError(31205)
    if (error instanceof errors.JOSEError) return signalingError(31204, error.message)
    throw error
  }
}

function grantedBy(
  { exp, iat, grants }: z.infer<typeof claims>,
  nowSeconds: number,
): VoiceToken | SignalingError {
  const { identity, voice } = grants
  if (exp - (iat ?? nowSeconds) > LONGEST_LIFE_SECONDS) return signalingError(31207, 'at most 24 hours')
  if (identity.length > 121 || UNFIT_FOR_IDENTITY.test(identity)) return signalingError(31105, identity)
  if (!voice) return signalingError(31201, 'the token has no voice grant')
  return {
    identity,
    expiresAtMs: exp * 1000,
    mayReceive: voice.incoming?.allow ?? false,
    applicationSid: voice.outgoing?.application_sid ?? null,
    applicationParams: voice.outgoing?.params ?? {},
  }
}
