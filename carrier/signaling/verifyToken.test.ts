import twilio from 'twilio'
import { describe, expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { readSettings } from '../settings.ts'
import { verifyToken } from './verifyToken.ts'

const { AccessToken } = twilio.jwt
const settings = readSettings({})
const world = { settings, clock: new Clock() }

interface Mint {
  readonly accountSid?: string
  readonly keySid?: string
  readonly secret?: string
  readonly identity?: string
  readonly ttl?: number
  readonly nbf?: number
  readonly algorithm?: 'HS256' | 'HS512'
  readonly grant?: InstanceType<typeof AccessToken.VoiceGrant> | null
}

function mint(over: Mint = {}): string {
  const token = new AccessToken(
    over.accountSid ?? settings.accountSid,
    over.keySid ?? settings.apiKeySid,
    over.secret ?? settings.apiKeySecret,
    { identity: over.identity ?? 'agent_1', ttl: over.ttl ?? 60, ...(over.nbf && { nbf: over.nbf }) },
  )
  const grant = over.grant === undefined ? new AccessToken.VoiceGrant({ incomingAllow: true }) : over.grant
  if (grant) token.addGrant(grant)
  return token.toJwt(over.algorithm)
}

describe('verifyToken', () => {
  test('reads what an access token of the twilio package grants', async () => {
    const grant = new AccessToken.VoiceGrant({
      incomingAllow: true,
      outgoingApplicationSid: 'AP00000000000000000000000000000001',
      outgoingApplicationParams: { tenant: '7' },
    })
    expect(await verifyToken(world, mint({ grant, ttl: 60 }))).toEqual({
      identity: 'agent_1',
      expiresAtMs: expect.closeTo(Date.now() + 60_000, -4),
      mayReceive: true,
      applicationSid: 'AP00000000000000000000000000000001',
      applicationParams: { tenant: '7' },
    })
  })

  test('grants nothing that the token does not name', async () => {
    const grant = new AccessToken.VoiceGrant({})
    expect(await verifyToken(world, mint({ grant }))).toMatchObject({
      mayReceive: false,
      applicationSid: null,
    })
  })

  test.each([
    ['a foreign secret', mint({ secret: 'another-secret-of-the-same-length' }), 31204],
    ['a foreign key', mint({ keySid: `SK${'1'.repeat(32)}` }), 31204],
    ['a foreign account', mint({ accountSid: `AC${'1'.repeat(32)}` }), 31204],
    ['another algorithm', mint({ algorithm: 'HS512' }), 31204],
    ['a token that is not valid yet', mint({ nbf: Math.floor(Date.now() / 1000) + 600, ttl: 3600 }), 31204],
    ['a text that is no token', 'not.a.token', 31204],
    ['an empty text', '', 31204],
    ['an expired token', mint({ ttl: -10 }), 31205],
    ['a life of more than a day', mint({ ttl: 24 * 3600 + 1 }), 31207],
    ['a token without voice grant', mint({ grant: null }), 31201],
    ['an identity with a space', mint({ identity: 'two words' }), 31105],
    ['an identity of 122 characters', mint({ identity: 'x'.repeat(122) }), 31105],
  ])('refuses %s', async (_, jwt, code) => {
    expect(await verifyToken(world, jwt)).toMatchObject({ code })
  })

  test('refuses a token of ours that is no access token', async () => {
    const [, payload = '', signature = ''] = mint().split('.')
    const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url')
    expect(await verifyToken(world, `${header}.${payload}.`)).toMatchObject({ code: 31204 })
    expect(await verifyToken(world, `${header}.${payload}.${signature}`)).toMatchObject({ code: 31204 })
  })

  test('goes by the carrier’s clock', async () => {
    const clock = new Clock()
    const jwt = mint({ ttl: 60 })
    clock.hold()
    clock.advance(61_000)
    expect(await verifyToken({ settings, clock }, jwt)).toMatchObject({ code: 31205 })
  })
})
