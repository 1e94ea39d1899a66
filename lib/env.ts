import { z } from 'zod'

const sid = (prefix: string) =>
  z.string().regex(new RegExp(`^${prefix}[0-9a-f]{32}$`), `${prefix} and 32 hex digits`)
const secret = (length: number) => z.string().min(length, `at least ${length} characters`)
const address = (protocols: RegExp) =>
  z.url({ protocol: protocols, error: 'not an address that is understood' })

const schema = z.object({
  ROLE: z.enum(['all', 'web', 'realtime', 'worker']).default('all'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  PUBLIC_URL: address(/^https?$/)
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  DATABASE_URL: address(/^postgres(ql)?$/).optional(),
  SESSION_SECRET: secret(32).optional(),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),

  TWILIO_ACCOUNT_SID: sid('AC').optional(),
  TWILIO_AUTH_TOKEN: secret(16).optional(),
  TWILIO_API_KEY_SID: sid('SK').optional(),
  TWILIO_API_KEY_SECRET: secret(16).optional(),

  BLOB_FOLDER: z.string().default('.data/blobs'),
  BLOB_S3_BUCKET: z.string().optional(),
  BLOB_S3_REGION: z.string().default('us-east-1'),
  BLOB_S3_ENDPOINT: address(/^https?$/).optional(),
  BLOB_S3_ACCESS_KEY_ID: z.string().optional(),
  BLOB_S3_SECRET_ACCESS_KEY: z.string().optional(),

  // The local carrier's own, with its defaults: it is reached where it listens, by the account it knows.
  CARRIER_HOST: z.string().default('127.0.0.1'),
  CARRIER_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
  CARRIER_ACCOUNT_SID: sid('AC').default(`AC${'5'.repeat(32)}`),
  CARRIER_AUTH_TOKEN: secret(16).default('local-carrier-auth-token-00000000'),
  CARRIER_API_KEY_SID: sid('SK').default(`SK${'5'.repeat(32)}`),
  CARRIER_API_KEY_SECRET: secret(16).default('local-carrier-api-key-secret-0000'),
})

type Raw = z.infer<typeof schema>

/** Every setting that the product reads; `.env.example` explains them. */
export const settingNames: readonly string[] = Object.keys(schema.shape)

export interface Env {
  readonly role: Raw['ROLE']
  readonly host: string
  readonly port: number
  /** Where browsers and the carrier reach us, without a trailing slash. */
  readonly publicUrl: string
  /** Null: the embedded Postgres. */
  readonly databaseUrl: string | null
  /** Null: with the embedded Postgres a secret is made once and kept. */
  readonly sessionSecret: string | null
  readonly logLevel: Raw['LOG_LEVEL']
  readonly carrier: {
    readonly accountSid: string
    readonly authToken: string
    readonly apiKeySid: string
    readonly apiKeySecret: string
    /** Where the local carrier is; null: Twilio. */
    readonly local: { readonly apiUrl: string; readonly signalingHost: string } | null
  }
  readonly blobs:
    | { readonly kind: 'folder'; readonly folder: string }
    | {
        readonly kind: 's3'
        readonly bucket: string
        readonly region: string
        readonly endpoint: string | null
        readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null
      }
}

const together: readonly (readonly (keyof Raw)[])[] = [
  ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY_SID', 'TWILIO_API_KEY_SECRET'],
  ['BLOB_S3_ACCESS_KEY_ID', 'BLOB_S3_SECRET_ACCESS_KEY'],
]

/** What does not fit together, a sentence each. */
function contradictions(given: Readonly<Record<string, string>>): string[] {
  const problems = together.flatMap((names) => {
    const missing = names.filter((name) => !given[name])
    if (missing.length === 0 || missing.length === names.length) return []
    return missing.map((name) => `${name}: missing, while ${names.find((one) => given[one])} is set`)
  })
  const url = given.PUBLIC_URL ?? ''
  if (given.TWILIO_ACCOUNT_SID && !/^https:\/\/(?!localhost|127\.)/.test(url)) {
    problems.push('PUBLIC_URL: Twilio calls it, so it is an https address that the internet can reach')
  }
  if (given.DATABASE_URL && !given.SESSION_SECRET) {
    problems.push(
      'SESSION_SECRET: needed with DATABASE_URL, and the same for every process of the deployment',
    )
  }
  return problems
}

/** Reads the settings; an empty one is none. Throws one error that lists every problem. */
export function readEnv(from: Readonly<Record<string, string | undefined>>): Env {
  const given = Object.fromEntries(
    Object.entries(from).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const parsed = schema.safeParse(given)
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const problems = [...wrong, ...contradictions(given)]
  if (!parsed.success || problems.length > 0) {
    throw new Error(
      `Sidetone cannot start with these settings:\n${problems.map((one) => `  ${one}`).join('\n')}`,
    )
  }
  return settingsOf(parsed.data)
}

function settingsOf(raw: Raw): Env {
  return {
    role: raw.ROLE,
    host: raw.HOST,
    port: raw.PORT,
    publicUrl: raw.PUBLIC_URL ?? `http://localhost:${raw.PORT}`,
    databaseUrl: raw.DATABASE_URL ?? null,
    sessionSecret: raw.SESSION_SECRET ?? null,
    logLevel: raw.LOG_LEVEL,
    carrier: carrierOf(raw),
    blobs: blobsOf(raw),
  }
}

function carrierOf(raw: Raw): Env['carrier'] {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_API_KEY_SID, TWILIO_API_KEY_SECRET } = raw
  if (TWILIO_ACCOUNT_SID && TWILIO_AUTH_TOKEN && TWILIO_API_KEY_SID && TWILIO_API_KEY_SECRET) {
    return {
      accountSid: TWILIO_ACCOUNT_SID,
      authToken: TWILIO_AUTH_TOKEN,
      apiKeySid: TWILIO_API_KEY_SID,
      apiKeySecret: TWILIO_API_KEY_SECRET,
      local: null,
    }
  }
  const signalingHost = `${raw.CARRIER_HOST}:${raw.CARRIER_PORT}`
  return {
    accountSid: raw.CARRIER_ACCOUNT_SID,
    authToken: raw.CARRIER_AUTH_TOKEN,
    apiKeySid: raw.CARRIER_API_KEY_SID,
    apiKeySecret: raw.CARRIER_API_KEY_SECRET,
    local: { apiUrl: `http://${signalingHost}`, signalingHost },
  }
}

function blobsOf(raw: Raw): Env['blobs'] {
  if (!raw.BLOB_S3_BUCKET) return { kind: 'folder', folder: raw.BLOB_FOLDER }
  const { BLOB_S3_ACCESS_KEY_ID: accessKeyId, BLOB_S3_SECRET_ACCESS_KEY: secretAccessKey } = raw
  return {
    kind: 's3',
    bucket: raw.BLOB_S3_BUCKET,
    region: raw.BLOB_S3_REGION,
    endpoint: raw.BLOB_S3_ENDPOINT ?? null,
    credentials: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
  }
}

let read: Env | undefined

/** The settings of this process, read once. */
export function env(): Env {
  read ??= readEnv(process.env)
  return read
}
