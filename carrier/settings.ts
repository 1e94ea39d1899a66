import { z } from 'zod'

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true')

const schema = z.object({
  CARRIER_HOST: z.string().default('127.0.0.1'),
  CARRIER_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  /** Folder for bought numbers, applications and recordings. */
  CARRIER_DATA: z.string().default('.data/carrier'),
  CARRIER_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/)
    .default(`AC${'5'.repeat(32)}`),
  CARRIER_AUTH_TOKEN: z.string().min(16).default('local-carrier-auth-token-00000000'),
  CARRIER_API_KEY_SID: z
    .string()
    .regex(/^SK[0-9a-f]{32}$/)
    .default(`SK${'5'.repeat(32)}`),
  CARRIER_API_KEY_SECRET: z.string().min(16).default('local-carrier-api-key-secret-0000'),
  /** Lets those who know it control the carrier from another machine; unset, nobody can. */
  CARRIER_CONTROL_TOKEN: z.string().min(16).optional(),
  /** REST-placed calls per second; Twilio's default for an account is 1. */
  CARRIER_CALLS_PER_SECOND: z.coerce.number().positive().default(1),
  /** Concurrent REST requests before 429 / 20429. */
  CARRIER_REST_CONCURRENCY: z.coerce.number().int().positive().default(100),
  CARRIER_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  /** Whether `<Say>` may use an installed espeak-ng; tests that need exact tones turn it off. */
  CARRIER_MARKER_SPEECH: flag,
})

export interface CarrierSettings {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly accountSid: string
  readonly authToken: string
  readonly apiKeySid: string
  readonly apiKeySecret: string
  readonly controlToken: string | null
  readonly callsPerSecond: number
  readonly restConcurrency: number
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
  readonly markerSpeech: boolean
}

/** Reads the carrier's settings; throws one error that lists every problem. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): CarrierSettings {
  const parsed = schema.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`The carrier cannot start with these settings:\n${lines.join('\n')}`)
  }
  const value = parsed.data
  return {
    host: value.CARRIER_HOST,
    port: value.CARRIER_PORT,
    dataFolder: value.CARRIER_DATA,
    accountSid: value.CARRIER_ACCOUNT_SID,
    authToken: value.CARRIER_AUTH_TOKEN,
    apiKeySid: value.CARRIER_API_KEY_SID,
    apiKeySecret: value.CARRIER_API_KEY_SECRET,
    controlToken: value.CARRIER_CONTROL_TOKEN ?? null,
    callsPerSecond: value.CARRIER_CALLS_PER_SECOND,
    restConcurrency: value.CARRIER_REST_CONCURRENCY,
    logLevel: value.CARRIER_LOG_LEVEL,
    markerSpeech: value.CARRIER_MARKER_SPEECH,
  }
}
