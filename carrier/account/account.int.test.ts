import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Clock } from '../clock.ts'
import { newSid } from '../newSid.ts'
import { newVoiceSettings } from '../rest/numbers/newVoiceSettings.ts'
import { openAccount } from './openAccount.ts'

let folder: string
const clock = new Clock()
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'account-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = () => openAccount({ folder, clock })
const number = (phoneNumber: string) => ({
  sid: newSid('PN'),
  phoneNumber,
  isoCountry: 'US',
  type: 'local' as const,
  ...newVoiceSettings('desk'),
  voiceApplicationSid: null,
  addressSid: null,
  bundleSid: null,
  identitySid: null,
})

describe('what is kept', () => {
  test('everything is there again after the carrier was closed and opened', async () => {
    const first = open()
    const kept = first.numbers.add(number('+14155550100'))
    const gone = first.numbers.add(number('+14155550101'))
    const application = first.applications.add({ sid: newSid('AP'), ...newVoiceSettings('app') })
    first.applications.update(application, { voiceUrl: 'http://127.0.0.1:1/' })
    first.numbers.remove(gone)
    first.charge({ category: 'calls-outbound', seconds: 61, price: '0.0280' })
    await first.close()

    const second = open()
    expect(second.numbers.list()).toEqual([kept])
    expect(second.numbers.findByPhoneNumber('+14155550100')?.sid).toBe(kept.sid)
    expect(second.numbers.findByPhoneNumber('+14155550101')).toBeUndefined()
    expect(second.applications.get(application.sid)?.voiceUrl).toBe('http://127.0.0.1:1/')
    expect(second.balance).toBe('499.972')
    expect(second.createdAt).toEqual(first.createdAt)
    await second.close()
  })

  test('a change is on disk a moment later without closing, and never half written', async () => {
    const account = open()
    account.charge({ category: 'calls-client', seconds: 1, price: '0.0040' })
    await expect.poll(() => readdirSync(folder)).toEqual(['account.json'])
    for (let count = 0; count < 50; count++) {
      account.charge({ category: 'calls-client', seconds: 1, price: '0.0040' })
      if (count % 10 === 0) await account.close()
      expect(() => JSON.parse(readFileSync(join(folder, 'account.json'), 'utf8'))).not.toThrow()
    }
    await account.close()
    expect(open().balance).toBe('499.796')
    expect(readdirSync(folder)).toEqual(['account.json'])
  })

  test.each(['', '{"numbers":', '{"numbers":[]}'])(
    'a damaged file (%s) is not replaced by an empty account',
    (text) => {
      writeFileSync(join(folder, 'account.json'), text)
      expect(open).toThrow(/is not a carrier account; move it away/)
      expect(readFileSync(join(folder, 'account.json'), 'utf8')).toBe(text)
    },
  )
})

describe('charges', () => {
  test('usage grows with days and categories, not with calls, and sums exactly', () => {
    const account = open()
    for (let count = 0; count < 1000; count++) {
      account.charge({ category: 'calls-outbound', seconds: 61, price: '0.0110' })
      account.charge({ category: 'calls-client', seconds: 59, price: '0.0040' })
    }
    expect(account.usage).toMatchObject([
      { category: 'calls-outbound', count: 1000, minutes: 2000, seconds: 61_000, price: '11.00' },
      { category: 'calls-client', count: 1000, minutes: 1000, seconds: 59_000, price: '4.00' },
    ])
    expect(account.balance).toBe('485.00')
  })

  test('another day is another entry, and a balance may fall below zero', () => {
    const held = new Clock()
    held.hold()
    const account = openAccount({ folder, clock: held })
    account.charge({ category: 'phonenumbers-local', seconds: 0, price: '300' })
    held.advance(86_400_000)
    account.charge({ category: 'phonenumbers-local', seconds: 0, price: '300.5' })
    expect(account.usage.length).toBe(2)
    expect(account.balance).toBe('-100.50')
  })
})
