import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusal } from '../testing/refusal.ts'
import { RestScene } from '../testing/restScene.ts'

let scene: RestScene
beforeAll(async () => {
  scene = await RestScene.open()
})
afterAll(() => scene.close())

const today = () => new Date().toISOString().slice(0, 10)

test('the account shows itself to its token, and not to an API key', async () => {
  const { accountSid, authToken, apiKeySid, apiKeySecret } = scene.world.settings
  expect(await scene.client.api.v2010.accounts(accountSid).fetch()).toMatchObject({
    sid: accountSid,
    authToken,
    status: 'active',
    type: 'Full',
  })
  const key = scene.clientFor(apiKeySid, apiKeySecret, { accountSid })
  expect((await key.balance.fetch()).currency).toBe('USD')
  expect(await refusal(key.api.v2010.accounts(accountSid).fetch())).toMatchObject({
    status: 401,
    code: 20003,
  })
})

test('a token says for how long, and names no server to go to', async () => {
  expect(await scene.client.tokens.create()).toMatchObject({ ttl: '86400', iceServers: [] })
  const short = await scene.client.tokens.create({ ttl: 60 })
  expect(short).toMatchObject({ ttl: '60', username: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(await refusal(scene.client.tokens.create({ ttl: 86_401 }))).toMatchObject({
    status: 400,
    code: 20001,
  })
})

describe('usage', () => {
  test('balance and usage agree with what was bought and talked', async () => {
    const lone = await RestScene.open()
    const { client, world } = lone
    expect((await client.balance.fetch()).balance).toBe('500.00')
    await client.incomingPhoneNumbers.create({ areaCode: '206' })
    const { phone, leg } = await lone.liveCall()
    world.clock.hold()
    world.clock.advance(61_000)
    phone.hangUp()
    world.clock.release()
    expect((await client.calls(leg.sid).fetch()).price).toBe('-0.0280')
    expect((await client.balance.fetch()).balance).toBe('498.822')

    const records = client.usage.records
    const sums = Object.fromEntries((await records.list()).map((record) => [record.category, record]))
    expect(sums['calls-outbound']).toMatchObject({
      count: '1',
      usage: '2',
      usageUnit: 'minutes',
      price: 0.028,
    })
    expect(sums.calls).toMatchObject({ count: '1', usage: '2', price: 0.028 })
    expect(sums['calls-inbound']).toMatchObject({ count: '0', usage: '0', price: 0 })
    expect(sums['phonenumbers-local']).toMatchObject({
      count: '1',
      usage: '1',
      usageUnit: 'numbers',
      price: 1.15,
    })
    expect(sums.totalprice).toMatchObject({ usage: '1.178', usageUnit: 'usd', price: 1.178 })

    const total = { category: 'totalprice' } as const
    const lists = [
      await records.daily.list(total),
      await records.monthly.list(total),
      await records.yearly.list(total),
      await records.allTime.list(total),
      await records.today.list(total),
      await records.thisMonth.list(total),
    ]
    expect(lists.map(([record]) => record?.price)).toEqual(lists.map(() => 1.178))
    expect(await records.yesterday.list(total)).toEqual([])
    expect(await records.lastMonth.list(total)).toEqual([])
    await lone.close()
  })

  test('days, months and years follow the calendar, newest first, within the dates asked for', async () => {
    const old = await RestScene.open()
    old.world.clock.hold()
    old.world.clock.advance(75 * 86_400_000)
    const { records } = old.client.usage
    const now = old.world.clock.now()
    const days = await records.daily.list({ category: 'calls' })
    expect(days.length).toBe(76)
    expect(days[0]?.startDate.toISOString().slice(0, 10)).toBe(now.toISOString().slice(0, 10))
    const recent = await records.daily.list({
      category: 'calls',
      startDate: new Date(now.getTime() - 2 * 86_400_000),
    })
    expect(recent.length).toBe(3)
    const offset = await old.fetch(
      old.path('/Usage/Records/Daily.json?Category=calls&StartDate=-9days&EndDate=-5days'),
    )
    expect(((await offset.json()) as { usage_records: unknown[] }).usage_records.length).toBe(5)
    const months = await records.monthly.list({ category: 'calls' })
    expect(months.length).toBeGreaterThanOrEqual(3)
    const first = months[0]
    expect(first?.startDate.toISOString().slice(8, 10)).toBe('01')
    expect((await records.yesterday.list({ category: 'calls' })).length).toBe(1)
    expect((await records.lastMonth.list({ category: 'calls' })).length).toBe(1)
    old.world.clock.release()
    await old.close()
  })

  test('a category or a day that is none is refused', async () => {
    const { records } = scene.client.usage
    expect(await refusal(records.list({ category: 'sms' }))).toMatchObject({ status: 400, code: 20001 })
    const bad = await scene.fetch(scene.path('/Usage/Records.json?StartDate=yesterday'))
    expect(await bad.json()).toMatchObject({ status: 400, code: 20001 })
    const whole = await records.list({ category: 'calls' })
    expect(whole[0]?.endDate.toISOString().slice(0, 10)).toBe(today())
  })
})

describe('prices', () => {
  test('a number says what calling it costs, and being called on it', async () => {
    const price = async (number: string) => scene.client.pricing.v2.voice.numbers(number).fetch()
    const korean = await price('+821012345678')
    expect(korean).toMatchObject({
      destinationNumber: '+821012345678',
      country: 'South Korea',
      isoCountry: 'KR',
      originationNumber: null,
      priceUnit: 'USD',
    })
    expect(korean.outboundCallPrices[0]).toMatchObject({ basePrice: 0.033, originationPrefixes: ['ALL'] })
    expect((await price('+8225551234')).outboundCallPrices[0]).toMatchObject({ basePrice: 0.027 })
    expect((await price('+18005551234')).inboundCallPrice).toMatchObject({
      basePrice: 0.022,
      numberType: 'toll free',
    })
    expect((await price('+33123456789')).inboundCallPrice).toMatchObject({
      basePrice: null,
      numberType: null,
    })
    const from = await scene.client.pricing.v2.voice
      .numbers('+14155552671')
      .fetch({ originationNumber: '+442071838750' })
    expect(from.originationNumber).toBe('+442071838750')
    expect(await refusal(price('+1234'))).toMatchObject({ status: 404, code: 20404 })
  })

  test('countries are listed page by page, each with its prices', async () => {
    const countries = await scene.client.pricing.v2.voice.countries.list({ pageSize: 40 })
    expect(countries.length).toBeGreaterThan(200)
    expect(new Set(countries.map(({ isoCountry }) => isoCountry)).size).toBe(countries.length)
    for (const iso of ['US', 'CA', 'FR']) {
      const country = await scene.client.pricing.v2.voice.countries(iso).fetch()
      expect(country.outboundPrefixPrices.length).toBeGreaterThan(0)
    }
    expect(await refusal(scene.client.pricing.v2.voice.countries('KP').fetch())).toMatchObject({
      code: 20404,
    })
  })

  test('numbers have their monthly price where they are sold', async () => {
    const countries = await scene.client.pricing.v1.phoneNumbers.countries.list()
    expect(countries.map(({ isoCountry }) => isoCountry).sort()).toEqual(['DE', 'GB', 'JP', 'KR', 'US'])
    const us = await scene.client.pricing.v1.phoneNumbers.countries('US').fetch()
    expect(us.phoneNumberPrices).toMatchObject([
      { basePrice: 1.15, numberType: 'local' },
      { basePrice: 1.15, numberType: 'mobile' },
      { basePrice: 2.15, numberType: 'toll free' },
    ])
    const none = scene.client.pricing.v1.phoneNumbers.countries('FR').fetch()
    expect(await refusal(none)).toMatchObject({ status: 404, code: 20404 })
  })
})
