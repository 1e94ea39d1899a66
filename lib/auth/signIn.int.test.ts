import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { database } from '#lib/data/database.ts'
import { revokePerson } from '#lib/workflows/people/revokePerson.ts'
import { asPerson, newPerson, PASSWORD } from '#scripts/testing/asPerson.ts'
import { withOwnDatabase } from '#scripts/testing/withOwnDatabase.ts'
import { findSession } from './findSession.ts'
import { signIn } from './signIn.ts'
import { signInLimits } from './signInLimits.ts'
import { signOut } from './signOut.ts'

withOwnDatabase()
beforeAll(() => {
  process.env.SESSION_SECRET = 'a secret that is only for the tests'
})

const from = (address: string) => new Headers({ 'x-client-address': address })
const attempt = async (email: string, password: string, address = '10.0.0.1') => {
  const answer = await signIn({ email, password }, from(address))
  return answer instanceof Response ? 'in' : answer.refused
}
const withCookie = (cookie: string) => new Headers({ cookie })

describe('signing in', () => {
  test('makes a session that knows who it is, from a cookie that scripts cannot read', async () => {
    const { id, email } = await newPerson('supervisor')
    const answer = await signIn({ email: email.toUpperCase(), password: PASSWORD }, from('10.0.0.1'))
    if (!(answer instanceof Response)) throw new Error(answer.refused)
    const [cookie = ''] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(await answer.text()).toBe('{}')
    const found = await findSession(withCookie(cookie.split(';')[0] ?? ''))
    expect(found?.person).toMatchObject({ id, email, role: 'supervisor', locale: 'ko' })
    const hours = ((found?.session.expiresAt ?? 0) - Date.now()) / 3_600_000
    expect(hours).toBeGreaterThan(11.9)
    expect(hours).toBeLessThanOrEqual(12)
  })

  test('keeps passwords as argon2id', async () => {
    const { id } = await newPerson()
    const { password } = await database().prisma.credential.findFirstOrThrow({ where: { personId: id } })
    expect(password).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/)
  })

  test('says the same of a wrong password and of nobody', async () => {
    const { email } = await newPerson()
    expect(await attempt(email, 'wrong')).toBe('wrongCredentials')
    expect(await attempt('nobody@example.test', PASSWORD)).toBe('wrongCredentials')
  })

  test('a forged or altered cookie is nobody’s', async () => {
    const { cookie } = await asPerson()
    expect(await findSession(withCookie(cookie))).not.toBeNull()
    for (const wrong of ['', cookie.slice(0, -4), cookie.replace('=', '=x'), 'sidetone.session_token=a.b'])
      expect(await findSession(withCookie(wrong))).toBeNull()
  })
})

describe('too many failures', () => {
  beforeEach(async () => {
    const { pair, person, address } = signInLimits()
    for (const key of ['10.1.0.1', '10.1.0.2']) await address.delete(key)
    expect([pair, person].length).toBe(2)
  })

  test('of one person from one address: then not even the right password helps there, but elsewhere it does', async () => {
    const { email } = await newPerson()
    for (let i = 0; i < 10; i++) expect(await attempt(email, 'wrong', '10.1.0.1')).toBe('wrongCredentials')
    expect(await attempt(email, PASSWORD, '10.1.0.1')).toBe('tooMany')
    expect(await attempt(email, PASSWORD, '10.1.0.2')).toBe('in')
  })

  test('fifty at once get no more chances than ten in a row', async () => {
    const { email } = await newPerson()
    const answers = await Promise.all(Array.from({ length: 50 }, () => attempt(email, 'wrong', '10.1.0.1')))
    expect(answers.filter((answer) => answer === 'wrongCredentials').length).toBe(10)
  })

  test('an office of sixty behind one address gets in at nine o’clock', async () => {
    const people = await Promise.all(Array.from({ length: 60 }, () => newPerson()))
    const answers = await Promise.all(people.map(({ email }) => attempt(email, PASSWORD, '10.1.0.2')))
    expect(new Set(answers)).toEqual(new Set(['in']))
  })
})

describe('access ends', () => {
  test('at once for whoever is revoked, everywhere, and his password opens nothing any more', async () => {
    const admin = await asPerson('admin')
    const ann = await asPerson()
    expect(await revokePerson(ann.id, admin.id)).toBeNull()
    expect(await findSession(withCookie(ann.cookie))).toBeNull()
    expect(await attempt(ann.email, PASSWORD)).toBe('revoked')
    expect(await attempt(ann.email, 'wrong')).toBe('wrongCredentials')
    expect(await findSession(withCookie(admin.cookie))).not.toBeNull()
  })

  test('nobody revokes himself, and the last account admin stays', async () => {
    const owner = await asPerson('accountAdmin')
    const admin = await asPerson('admin')
    expect(await revokePerson(admin.id, admin.id)).toEqual({ refused: 'forbidden' })
    expect(await revokePerson(owner.id, admin.id)).toEqual({ refused: 'forbidden' })
    expect(await revokePerson('nobody', admin.id)).toEqual({ refused: 'notFound' })
  })

  test('of two account admins who revoke each other at once one stays', async () => {
    const { prisma } = database()
    await prisma.person.updateMany({ where: { role: 'accountAdmin' }, data: { role: 'admin' } })
    const [a, b] = [await newPerson('accountAdmin'), await newPerson('accountAdmin')]
    await Promise.all([revokePerson(a.id, b.id), revokePerson(b.id, a.id)])
    expect(await prisma.person.count({ where: { role: 'accountAdmin', disabledAt: null } })).toBe(1)
  })

  test('with signing out: of this session, not of the person’s others', async () => {
    const ann = await asPerson()
    const answer = await signIn({ email: ann.email, password: PASSWORD }, new Headers())
    const other = answer instanceof Response ? (answer.headers.getSetCookie()[0]?.split(';')[0] ?? '') : ''
    const out = await signOut(withCookie(ann.cookie))
    expect(out.headers.getSetCookie().join()).toMatch(/Max-Age=0/i)
    expect(await findSession(withCookie(ann.cookie))).toBeNull()
    expect(await findSession(withCookie(other))).not.toBeNull()
  })
})
