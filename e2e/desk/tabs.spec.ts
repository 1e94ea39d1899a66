import { expect } from '@playwright/test'
import { test } from '../fixtures/deskTest.ts'

test.use({ locale: 'ko-KR' })

const CUSTOMER = '+821055550401'
const CUSTOMER_HZ = 600
const SPEAKS = { speak: { tones: [CUSTOMER_HZ] } } as const
/** The power of a tone that is clearly there, and of one that is not. */
const CLEARLY_THERE = 0.0025
const NOT_THERE = 0.0001

test('of two tabs one rings, and when that one is closed the other rings at once and can take the call', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER, SPEAKS)
  const first = await agent('jimin', { available: true })
  const second = await agent('jimin', { context: first.page.context() })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(first.button('phone.accept')).toBeVisible()
  await expect(second.button('phone.accept')).toBeVisible()
  await expect.poll(() => Promise.all([first.bellRings(), second.bellRings()])).toEqual([true, false])
  await first.closeTab()
  await expect.poll(() => second.bellRings(), { timeout: 1_000 }).toBe(true)
  await second.accept()
  await second.hears(CUSTOMER_HZ)
  expect(await second.bellRings()).toBe(false)
})

test('a call is worked from any tab; when the one with the sound is closed, after a warning, another takes it', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER, SPEAKS)
  const sound = await agent('jimin', { available: true })
  const mirror = await agent('jimin', { context: sound.page.context() })
  const customerHears = async () => (await control.hears(CUSTOMER, [sound.hz]))[0] ?? 0
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await sound.accept()
  await sound.hears(CUSTOMER_HZ)
  await mirror.seesState('live')
  await mirror.seesInPhone('phone.soundElsewhere')

  await mirror.button('phone.mute').click()
  await expect.poll(customerHears).toBeLessThan(NOT_THERE)
  await expect(sound.button('phone.unmute')).toBeVisible()
  await sound.button('phone.unmute').click()
  await expect.poll(customerHears).toBeGreaterThan(CLEARLY_THERE)

  await mirror.press('7')
  await expect.poll(async () => (await control.handset(CUSTOMER)).call?.digitsHeard).toBe('7')

  await mirror.button('phone.hold').click()
  await sound.hearsNo(CUSTOMER_HZ)
  await sound.button('phone.resume').click()
  await sound.hears(CUSTOMER_HZ)

  expect(await sound.closeTab()).toBe(true)
  await mirror.button('phone.rejoin').click()
  await mirror.seesState('live')
  await mirror.hears(CUSTOMER_HZ)
  await expect.poll(customerHears).toBeGreaterThan(CLEARLY_THERE)
})

test('a network that is away for some seconds costs nobody the call', async ({ agent, desk, control }) => {
  await control.addHandset(CUSTOMER, SPEAKS)
  const jimin = await agent('jimin', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const context = jimin.page.context()
  await context.setOffline(true)
  await jimin.seesInPhone('phone.notConnectedLive')
  await context.setOffline(false)
  await expect(jimin.phone.getByText(jimin.word('phone.notConnectedLive'))).toBeHidden()
  await jimin.seesState('live')
  await jimin.hears(CUSTOMER_HZ)
  await expect.poll(async () => (await control.hears(CUSTOMER, [jimin.hz]))[0]).toBeGreaterThan(CLEARLY_THERE)
  expect((await control.handset(CUSTOMER)).state).toBe('live')
})
