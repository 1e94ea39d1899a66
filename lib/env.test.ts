import { describe, expect, test } from 'vitest'
import { readEnv } from './env.ts'

const twilio = {
  TWILIO_ACCOUNT_SID: `AC${'a'.repeat(32)}`,
  TWILIO_AUTH_TOKEN: 'a'.repeat(32),
  TWILIO_API_KEY_SID: `SK${'b'.repeat(32)}`,
  TWILIO_API_KEY_SECRET: 'b'.repeat(32),
  PUBLIC_URL: 'https://desk.example.org/',
}

/** The names that are complained of, in order. */
function complaints(from: Record<string, string>): string[] {
  try {
    readEnv(from)
    return []
  } catch (error) {
    const lines = (error as Error).message.split('\n').slice(1)
    return lines.map((line) => line.trim().split(':')[0] ?? '')
  }
}

describe('settings', () => {
  test('none at all is the embedded default: everything on this machine', () => {
    const env = readEnv({})
    expect(env.role).toBe('all')
    expect(env.publicUrl).toBe('http://localhost:3000')
    expect(env.databaseUrl).toBeNull()
    expect(env.carrier.local).toEqual({ apiUrl: 'http://127.0.0.1:4010', signalingHost: '127.0.0.1:4010' })
    expect(env.blobs).toEqual({ kind: 'folder', folder: '.data/blobs' })
  })

  test('Twilio’s variables are Twilio', () => {
    const env = readEnv(twilio)
    expect(env.carrier.local).toBeNull()
    expect(env.carrier.accountSid).toBe(twilio.TWILIO_ACCOUNT_SID)
    expect(env.publicUrl).toBe('https://desk.example.org')
  })

  test('half of Twilio is a mistake that names every missing half', () => {
    const { TWILIO_AUTH_TOKEN: _, TWILIO_API_KEY_SID: __, ...half } = twilio
    expect(complaints(half)).toEqual(['TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY_SID'])
  })

  test('Twilio cannot reach this machine by its own name', () => {
    for (const url of ['http://desk.example.org', 'https://localhost:3000', 'https://127.0.0.1']) {
      expect(complaints({ ...twilio, PUBLIC_URL: url })).toEqual(['PUBLIC_URL'])
    }
  })

  test('a database of one’s own needs a secret of one’s own', () => {
    const DATABASE_URL = 'postgresql://u:p@db/sidetone'
    expect(complaints({ DATABASE_URL })).toEqual(['SESSION_SECRET'])
    expect(complaints({ DATABASE_URL, SESSION_SECRET: 's'.repeat(32) })).toEqual([])
  })

  test('everything that is wrong is said at once', () => {
    const wrong = {
      ROLE: 'boss',
      PORT: 'none',
      DATABASE_URL: 'mysql://db',
      LOG_LEVEL: 'loud',
      TWILIO_ACCOUNT_SID: 'AC1',
      BLOB_S3_ACCESS_KEY_ID: 'k',
    }
    expect(new Set(complaints(wrong))).toEqual(
      new Set([
        'ROLE',
        'PORT',
        'DATABASE_URL',
        'LOG_LEVEL',
        'TWILIO_ACCOUNT_SID',
        'TWILIO_AUTH_TOKEN',
        'TWILIO_API_KEY_SID',
        'TWILIO_API_KEY_SECRET',
        'BLOB_S3_SECRET_ACCESS_KEY',
        'PUBLIC_URL',
        'SESSION_SECRET',
      ]),
    )
  })

  test('an empty setting is none, as in a copied .env.example', () => {
    expect(readEnv({ TWILIO_ACCOUNT_SID: '', DATABASE_URL: '', PORT: '' })).toEqual(readEnv({}))
  })

  test('a bucket takes the recordings', () => {
    expect(readEnv({ BLOB_S3_BUCKET: 'b', BLOB_S3_ENDPOINT: 'https://s3.example.org' }).blobs).toEqual({
      kind: 's3',
      bucket: 'b',
      region: 'us-east-1',
      endpoint: 'https://s3.example.org',
      credentials: null,
    })
  })

  test('no complaint repeats a secret', () => {
    const secret = 'short-secret'
    expect(() => readEnv({ TWILIO_AUTH_TOKEN: secret })).toThrow(/^(?!.*short-secret)/s)
  })
})
