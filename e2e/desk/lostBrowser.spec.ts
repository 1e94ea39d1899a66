import { expect } from '@playwright/test'
import type { CarrierControl } from '../fixtures/carrierControl.ts'
import { test } from '../fixtures/deskTest.ts'

test.use({ locale: 'ko-KR' })

const CUSTOMER = '+821055550301'
const CUSTOMER_SHOWN = '010-5555-0301'
const CUSTOMER_HZ = 600
const OTHER = '+821055550302'
const SPEAKS = { speak: { tones: [CUSTOMER_HZ] } } as const
/** The power of a tone that is clearly there. */
const CLEARLY_THERE = 0.0025

test.describe('an agent in a call', () => {
  test('who reloads his page is back in the conversation within five seconds', async ({
    agent,
    desk,
    control,
  }, info) => {
    await control.addHandset(CUSTOMER, SPEAKS)
    const jimin = await agent('jimin', { available: true })
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    await jimin.hears(CUSTOMER_HZ)
    const at = Date.now()
    await jimin.page.reload({ waitUntil: 'commit' })
    await jimin.page.waitForFunction(
      (hz) => window.ears?.some((ear) => ear.strengths(hz, 0).some((strength) => strength > 0.05)),
      CUSTOMER_HZ,
      { polling: 50 },
    )
    const backAfter = Date.now() - at
    info.annotations.push({ type: 'backAfterMs', description: String(backAfter) })
    expect(backAfter).toBeLessThan(5_000)
    await jimin.seesState('live')
    await expect
      .poll(async () => (await control.hears(CUSTOMER, [jimin.hz]))[0])
      .toBeGreaterThan(CLEARLY_THERE)
    expect((await control.handset(CUSTOMER)).state).toBe('live')
  })

  test('whose browser crashes goes on talking from another device at once', async ({
    agent,
    desk,
    control,
  }) => {
    await control.addHandset(CUSTOMER, SPEAKS)
    const jimin = await agent('jimin', { available: true })
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    const laptop = await agent('jimin')
    await laptop.seesInPhone('phone.soundElsewhere')
    await laptop.press('7')
    await expect.poll(async () => (await control.handset(CUSTOMER)).call?.digitsHeard).toBe('7')
    await jimin.crash()
    await laptop.button('phone.moveHere').click()
    await expect(laptop.button('phone.moveHere')).toBeHidden()
    await laptop.seesState('live')
    await laptop.hears(CUSTOMER_HZ)
    await expect
      .poll(async () => (await control.hears(CUSTOMER, [jimin.hz]))[0])
      .toBeGreaterThan(CLEARLY_THERE)
  })

  test('who does not come back loses the call to the queue, where it is first in line for the next', async ({
    agent,
    desk,
    control,
  }) => {
    test.setTimeout(120_000)
    await control.addHandset(CUSTOMER, SPEAKS)
    await control.addHandset(OTHER)
    const emma = await agent('emma')
    const jimin = await agent('jimin', { available: true })
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    await jimin.choose('offline')
    await control.command(OTHER, { do: 'dial', to: desk.numbers.support })
    await jimin.crash()
    await expect.poll(() => soundFor(control, CUSTOMER)).toBe('music')
    const waiting = async () =>
      (
        await desk.query<{ remoteNumber: string }>(
          `select "remoteNumber" from "Call" where "status" = 'open' and "waitingReturned"`,
        )
      )[0]?.remoteNumber
    await expect.poll(waiting, { timeout: 50_000 }).toBe(CUSTOMER)
    await emma.choose('available')
    await expect(emma.button('phone.accept')).toBeVisible()
    await expect(emma.phone).toContainText(CUSTOMER_SHOWN)
    await emma.accept()
    await emma.hears(CUSTOMER_HZ)
    expect((await control.handset(CUSTOMER)).log).toEqual([])
  })
})

test.describe('an agent at whom it rings', () => {
  test('whose browser crashes is passed over within ten seconds', async ({ agent, desk, control }, info) => {
    await control.addHandset(CUSTOMER, SPEAKS)
    const emma = await agent('emma')
    const jimin = await agent('jimin', { available: true })
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await expect(jimin.button('phone.accept')).toBeVisible()
    await emma.choose('available')
    const at = Date.now()
    await jimin.crash()
    const ringsAt = async () =>
      (await desk.query<{ agentId: string }>(`select "agentId" from "Offer" where "status" = 'ringing'`)).map(
        ({ agentId }) => agentId,
      )
    await expect.poll(ringsAt, { intervals: [100] }).toEqual(['emma'])
    const passedAfter = Date.now() - at
    info.annotations.push({ type: 'passedAfterMs', description: String(passedAfter) })
    expect(passedAfter).toBeLessThan(10_000)
    await emma.accept()
    await emma.hears(CUSTOMER_HZ)
  })
})

/** What the carrier plays to the customer, other than people. */
async function soundFor(control: CarrierControl, number: string) {
  return (await control.truth()).legs.find(({ from }) => from === number)?.hears.sound ?? null
}
