import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { LONG, OURS, RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

describe('numbers for sale', () => {
  test('every country says what it sells, in lists that can be followed', async () => {
    const countries = await scene.client.availablePhoneNumbers.list()
    expect(countries.map(({ countryCode, country }) => [countryCode, country])).toEqual([
      ['DE', 'Germany'],
      ['GB', 'United Kingdom'],
      ['JP', 'Japan'],
      ['KR', 'South Korea'],
      ['US', 'United States'],
    ])
    const korea = await scene.client.availablePhoneNumbers('KR').fetch()
    for (const uri of Object.values(korea.subresourceUris)) {
      expect((await scene.fetch(uri)).status).toBe(200)
    }
    expect(await refusal(scene.client.availablePhoneNumbers('FR').fetch())).toMatchObject({ code: 20404 })
    const list = scene.client.availablePhoneNumbers('FR').local.list()
    expect(await refusal(list)).toMatchObject({ status: 404, code: 20404 })
  })

  test.each(['US', 'KR', 'GB', 'DE', 'JP'])(
    '%s sells valid local, mobile and toll-free numbers',
    async (iso) => {
      const country = scene.client.availablePhoneNumbers(iso)
      const shelves = [
        [await country.local.list(), /FIXED_LINE/],
        [await country.mobile.list(), /MOBILE/],
        [await country.tollFree.list(), /TOLL_FREE/],
      ] as const
      for (const [numbers, type] of shelves) {
        expect(numbers.length).toBeGreaterThan(15)
        expect(new Set(numbers.map(({ phoneNumber }) => phoneNumber)).size).toBe(numbers.length)
        for (const { phoneNumber, isoCountry, capabilities } of numbers) {
          const parsed = parsePhoneNumberFromString(phoneNumber)
          expect([phoneNumber, parsed?.isValid(), parsed?.country]).toEqual([phoneNumber, true, iso])
          expect(String(parsed?.getType())).toMatch(type)
          expect(isoCountry).toBe(iso)
          expect(capabilities).toEqual({ voice: true, sms: false, mms: false, fax: false })
        }
      }
      expect(shelves[0][0].every(({ locality, region, latitude }) => locality && region && latitude)).toBe(
        true,
      )
      const again = await country.local.list()
      expect(again.map(({ phoneNumber }) => phoneNumber)).toEqual(
        shelves[0][0].map(({ phoneNumber }) => phoneNumber),
      )
    },
  )

  test('a search finds what it describes and nothing else', async () => {
    const { local } = scene.client.availablePhoneNumbers('US')
    const all = await local.list()
    const cities = async (wanted: Parameters<typeof local.list>[0]) => [
      ...new Set((await local.list(wanted)).map(({ locality }) => locality)),
    ]
    expect(await cities({ areaCode: 206 })).toEqual(['Seattle'])
    expect(await cities({ inRegion: 'CA' })).toEqual(['Los Angeles', 'San Diego', 'San Francisco'])
    expect(await cities({ inLocality: 'boston' })).toEqual(['Boston'])
    expect(await cities({ inPostalCode: '60604' })).toEqual(['Chicago'])
    expect(await cities({ inRateCenter: 'MIAMI' })).toEqual(['Miami'])
    expect(await cities({ nearNumber: '+14155551234', distance: 10 })).toEqual(['San Francisco'])
    expect(await cities({ nearLatLong: '47.6,-122.3', distance: 200 })).toEqual(['Seattle', 'Portland'])
    expect(await cities({ smsEnabled: true })).toEqual([])
    expect(await cities({ voiceEnabled: false })).toEqual([])
    const some = all[17]?.phoneNumber ?? ''
    const found = async (contains: string) =>
      (await local.list({ contains })).map(({ phoneNumber }) => phoneNumber)
    expect(await found(some.slice(-4))).toContain(some)
    expect(await found(`${some.slice(2, 5)}***${some.slice(-4)}`)).toEqual([some])
    expect((await found('+1206')).every((number) => number.startsWith('+1206'))).toBe(true)
    expect(await found('206SEA')).toEqual(await found('206732'))
    for (const bad of [
      { contains: '4' },
      { contains: '5;5' },
      { nearLatLong: 'here' },
      { nearNumber: '415' },
    ]) {
      expect(await refusal(local.list(bad))).toMatchObject({ status: 400, code: 20001 })
    }
    expect(await refusal(local.list({ areaCode: 'abc' as never }))).toMatchObject({
      status: 400,
      code: 21451,
    })
  })
})

describe('owned numbers', () => {
  test('a number is bought, charged, set up, found and released, and is for sale again', async () => {
    const before = Number((await scene.client.balance.fetch()).balance)
    const [offered] = await scene.client.availablePhoneNumbers('KR').mobile.list({ limit: 1 })
    const phoneNumber = offered?.phoneNumber ?? ''
    const bought = await scene.client.incomingPhoneNumbers.create({
      phoneNumber,
      friendlyName: '지원',
      voiceUrl: 'http://127.0.0.1:1/voice',
      voiceMethod: 'GET',
      bundleSid: `BU${'1'.repeat(32)}`,
    })
    expect(bought).toMatchObject({
      phoneNumber,
      friendlyName: '지원',
      voiceUrl: 'http://127.0.0.1:1/voice',
      voiceMethod: 'GET',
      voiceFallbackUrl: '',
      voiceFallbackMethod: 'POST',
      statusCallback: '',
      bundleSid: `BU${'1'.repeat(32)}`,
      capabilities: { voice: true, sms: false, mms: false, fax: false },
      type: 'mobile',
      status: 'in-use',
    })
    expect(Number((await scene.client.balance.fetch()).balance)).toBeCloseTo(before - 6, 5)

    const offers = async () =>
      (await scene.client.availablePhoneNumbers('KR').mobile.list()).map((one) => one.phoneNumber)
    expect(await offers()).not.toContain(phoneNumber)
    expect(await refusal(scene.client.incomingPhoneNumbers.create({ phoneNumber }))).toMatchObject({
      status: 400,
      code: 21422,
    })

    const one = scene.client.incomingPhoneNumbers(bought.sid)
    const application = await scene.client.applications.create({ friendlyName: 'desk' })
    expect(await one.update({ voiceUrl: '', voiceApplicationSid: application.sid })).toMatchObject({
      voiceUrl: '',
      voiceMethod: 'GET',
      voiceApplicationSid: application.sid,
      friendlyName: '지원',
    })
    expect((await one.update({ voiceApplicationSid: '' })).voiceApplicationSid).toBe('')

    const found = async (wanted: Parameters<typeof scene.client.incomingPhoneNumbers.list>[0]) =>
      (await scene.client.incomingPhoneNumbers.list(wanted)).map(({ sid }) => sid)
    expect(await found({ phoneNumber })).toEqual([bought.sid])
    expect(await found({ phoneNumber: '+8210' })).toEqual([bought.sid])
    expect(await found({ friendlyName: '지원' })).toEqual([bought.sid])
    expect(await found({ origin: 'hosted' })).toEqual([])
    expect((await scene.client.incomingPhoneNumbers.mobile.list()).map(({ sid }) => sid)).toEqual([
      bought.sid,
    ])
    expect(await scene.client.incomingPhoneNumbers.tollFree.list()).toEqual([])
    expect((await scene.client.incomingPhoneNumbers.local.list()).length).toBe(1)

    expect(await one.remove()).toBe(true)
    expect(await refusal(one.fetch())).toMatchObject({ status: 404, code: 20404 })
    expect(await offers()).toContain(phoneNumber)
  })

  test('a number is bought by its area code', async () => {
    const bought = await scene.client.incomingPhoneNumbers.create({ areaCode: '617' })
    expect(bought.phoneNumber).toMatch(/^\+1617/)
    expect(bought.friendlyName).toMatch(/^\(617\) \d{3}-\d{4}$/)
  })

  test.each([
    ['nothing to buy', {}, 21421],
    ['a number that is none', { phoneNumber: '+1234' }, 21421],
    ['a number nobody sells', { phoneNumber: '+14155552671' }, 21422],
    ['an area code that is none', { areaCode: '12' }, 21451],
    ['an area code with nothing for sale', { areaCode: '907' }, 21452],
  ] as const)('%s is refused', async (_, params, code) => {
    expect(await refusal(scene.client.incomingPhoneNumbers.create(params))).toMatchObject({
      status: 400,
      code,
    })
  })

  test.each([
    ['a bad VoiceUrl', { voiceUrl: 'x' }, 21402],
    ['a bad VoiceMethod', { voiceMethod: 'PUT' }, 21403],
    ['a bad StatusCallback', { statusCallback: 'x' }, 21402],
    ['a name that is too long', { friendlyName: 'x'.repeat(65) }, 20002],
    ['an application nobody has', { voiceApplicationSid: `AP${'0'.repeat(32)}` }, 22108],
    ['an application that is none', { voiceApplicationSid: 'x' }, 22108],
    ['messages, which are not offered', { smsUrl: 'http://x/' }, 20001],
    ['a trunk, which is not offered', { trunkSid: `TK${'0'.repeat(32)}` }, 20001],
  ] as const)('%s is refused, and the number stays as it is', async (_, params, code) => {
    const { sid } = scene.world.account.numbers.findByPhoneNumber(OURS) ?? { sid: '' }
    const before = await scene.client.incomingPhoneNumbers(sid).fetch()
    const update = scene.client.incomingPhoneNumbers(sid).update({ ...params } as never)
    expect(await refusal(update)).toMatchObject({ status: 400, code })
    expect((await scene.client.incomingPhoneNumbers(sid).fetch()).toJSON()).toEqual(before.toJSON())
  })

  test('a bought number answers with its document, and a released one is out of service', async () => {
    scene.hooks.answer = (_, response) => response.writeHead(200, { 'content-type': 'text/xml' }).end(LONG)
    const bought = await scene.client.incomingPhoneNumbers.create({
      areaCode: '503',
      voiceUrl: `${scene.hooks.url}/incoming`,
    })
    const phone = scene.phone()
    expect(phone.dial(bought.phoneNumber)).toBeNull()
    await expect.poll(() => scene.hooks.received.some(({ url }) => url === '/incoming')).toBe(true)
    const [call] = await scene.client.calls.list({ to: bought.phoneNumber })
    expect(call).toMatchObject({ direction: 'inbound', phoneNumberSid: bought.sid, from: phone.number })
    phone.hangUp()
    await scene.client.incomingPhoneNumbers(bought.sid).remove()
    expect(phone.dial(bought.phoneNumber)).not.toBeNull()
  })
})

describe('applications', () => {
  test('an application is created, changed, found and deleted', async () => {
    const { applications } = scene.client
    const made = await applications.create({
      friendlyName: 'softphone',
      voiceUrl: 'http://127.0.0.1:1/voice',
      voiceFallbackUrl: 'http://127.0.0.1:1/fallback',
      voiceFallbackMethod: 'GET',
      statusCallback: 'http://127.0.0.1:1/status',
    })
    expect(made).toMatchObject({
      friendlyName: 'softphone',
      voiceUrl: 'http://127.0.0.1:1/voice',
      voiceMethod: 'POST',
      voiceFallbackMethod: 'GET',
      voiceCallerIdLookup: false,
      smsUrl: null,
    })
    const one = applications(made.sid)
    expect(await one.update({ voiceFallbackUrl: '', friendlyName: 'phone' })).toMatchObject({
      friendlyName: 'phone',
      voiceFallbackUrl: null,
      voiceUrl: 'http://127.0.0.1:1/voice',
    })
    expect((await applications.list({ friendlyName: 'phone' })).map(({ sid }) => sid)).toEqual([made.sid])
    expect(await refusal(one.update({ voiceUrl: 'x' }))).toMatchObject({ status: 400, code: 21402 })
    expect(await one.remove()).toBe(true)
    expect(await refusal(one.fetch())).toMatchObject({ status: 404, code: 20404 })
  })
})
