import { expect } from '@playwright/test'
import type { HandsetBehaviour } from '../fixtures/carrierControl.ts'
import { test } from '../fixtures/deskTest.ts'
import { tonesInWav } from '../fixtures/tonesInWav.ts'

test.use({ locale: 'ko-KR' })

const CUSTOMER = '+821055550101'
const CUSTOMER_SHOWN = '010-5555-0101'
const CUSTOMER_HZ = 600
/** A tone in a recording is at least this strong; elsewhere it is at most a tenth of it. */
const CLEARLY_THERE = 0.05

test('a customer rings, the agent answers, both hear each other, and the recording has each on his own channel', async ({
  agent,
  desk,
  openHandset,
}) => {
  const emma = await agent('emma')
  const jimin = await agent('jimin', { available: true })
  const customer = await openHandset({ hz: CUSTOMER_HZ, number: CUSTOMER })
  await customer.dial(desk.numbers.support)
  await expect(jimin.button('phone.accept')).toBeVisible()
  await expect(jimin.phone).toContainText('지원 Support')
  await expect(jimin.phone).toContainText(CUSTOMER_SHOWN)
  await jimin.accept()
  await jimin.hears(CUSTOMER_HZ)
  await expect.poll(async () => (await customer.hears([jimin.hz]))[0]).toBeGreaterThan(CLEARLY_THERE)

  // The other agent sees the ticket while the call is going on, without a reload.
  const row = emma.page.getByRole('row').filter({ hasText: CUSTOMER_SHOWN })
  await expect(row.first()).toBeVisible()
  await row.first().getByRole('link').click()
  await expect(emma.page.getByText(emma.word('tickets.recordingNow'))).toBeVisible()

  await jimin.button('phone.hangUp').click()
  await expect(customer.state).toHaveText('상대가 통화를 끊었습니다')
  await jimin.seesState('wrapUp')
  await jimin.finishWrapUp()

  const source = await emma.page.locator('audio').first().getAttribute('src')
  const answer = await emma.page.request.get(source ?? '')
  expect(answer.status()).toBe(200)
  const sound = tonesInWav(await answer.body())
  expect(sound.channels).toBe(2)
  const strongest = (channel: number, hz: number) => Math.max(...sound.strengths(channel, hz))
  expect(strongest(0, CUSTOMER_HZ), 'the customer on his channel').toBeGreaterThan(CLEARLY_THERE)
  expect(strongest(1, jimin.hz), 'the agent on the other').toBeGreaterThan(CLEARLY_THERE)
  expect(strongest(0, jimin.hz), 'the agent on the customer’s').toBeLessThan(CLEARLY_THERE / 10)
  expect(strongest(1, CUSTOMER_HZ), 'the customer on the agent’s').toBeLessThan(CLEARLY_THERE / 10)
})

test('the customer who hangs up first leaves the agent in wrap-up, and the next call comes once that is over', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER)
  const jimin = await agent('jimin', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  await control.command(CUSTOMER, { do: 'hangUp' })
  await jimin.seesState('wrapUp')
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect.poll(async () => (await control.handset(CUSTOMER)).state).toBe('live')
  await expect(jimin.button('phone.accept')).toBeHidden()
  await jimin.finishWrapUp()
  await jimin.accept()
})

test('an agent calls a customer, who sees the desk’s number; both hear each other', async ({
  agent,
  desk,
  openHandset,
}) => {
  const jimin = await agent('jimin')
  const customer = await openHandset({ hz: CUSTOMER_HZ, number: CUSTOMER })
  await jimin.dial('010 5555 0101')
  await jimin.seesState('ringingThere')
  await expect(customer.state).toHaveText('수신 전화')
  const ours = desk.numbers.sales.slice(-4)
  const alsoOurs = desk.numbers.support.slice(-4)
  await expect(customer.page.locator('body')).toContainText(new RegExp(`${ours}|${alsoOurs}`))
  await customer.press('받기', () => expect(customer.state).toHaveText('통화 중', { timeout: 1000 }))
  await jimin.seesState('live')
  await jimin.hears(CUSTOMER_HZ)
  await expect.poll(async () => (await customer.hears([jimin.hz]))[0]).toBeGreaterThan(CLEARLY_THERE)
  await jimin.button('phone.hangUp').click()
  await expect(customer.state).toHaveText('상대가 통화를 끊었습니다')
})

test('a call that does not come about says why, and can be dialled again', async ({ agent, control }) => {
  const jimin = await agent('jimin')
  const customerIs = async (onRing: NonNullable<HandsetBehaviour['onRing']>) => {
    await control.removeHandset(CUSTOMER)
    await control.addHandset(CUSTOMER, { onRing })
  }
  await control.addHandset(CUSTOMER, { onRing: 'busy' })
  await jimin.dial(CUSTOMER)
  await jimin.seesInPhone('endReason.busy')
  await customerIs('unreachable')
  await jimin.button('phone.redial').click()
  await jimin.seesInPhone('endReason.failed')
  await customerIs({ answerAfterMs: 100 })
  await jimin.button('phone.redial').click()
  await jimin.seesState('live')
})

test('a number that cannot be dialled is refused in words and keeps what was typed', async ({ agent }) => {
  const jimin = await agent('jimin')
  await jimin.openPhone()
  await jimin.phone.getByRole('combobox').fill('12')
  await expect(jimin.button('phone.dial')).toBeDisabled()
  await expect(jimin.phone.getByRole('combobox')).toHaveValue('12')
})

test('a call rings for both agents; the one who was slower is told who took it', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER, { speak: { tones: [CUSTOMER_HZ] } })
  const jimin = await agent('jimin', { available: true })
  const emma = await agent('emma', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(jimin.button('phone.accept')).toBeVisible()
  await expect(emma.button('phone.accept')).toBeVisible()
  await emma.accept()
  await expect(jimin.button('phone.accept')).toBeHidden()
  await expect(
    jimin.page.getByText(jimin.word('phone.tookOver', { name: 'Emma Wilson' })).first(),
  ).toBeVisible()
  await emma.hears(CUSTOMER_HZ)
})

test('a call that one agent declines goes on ringing for the other', async ({ agent, desk, control }) => {
  await control.addHandset(CUSTOMER)
  const jimin = await agent('jimin', { available: true })
  const emma = await agent('emma', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.button('phone.decline').click()
  await expect(jimin.button('phone.accept')).toBeHidden()
  await emma.accept()
})

test('a caller who gives up stops the ringing at once, and is a missed call with a ticket', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER)
  const jimin = await agent('jimin', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(jimin.button('phone.accept')).toBeVisible()
  await control.command(CUSTOMER, { do: 'hangUp' })
  await expect(jimin.button('phone.accept')).toBeHidden()
  await expect(jimin.page.getByText(jimin.word('phone.callerGone')).first()).toBeVisible()
  await jimin.page.getByRole('row').filter({ hasText: CUSTOMER_SHOWN }).first().getByRole('link').click()
  await expect(jimin.page.getByText(jimin.word('callResult.missed')).first()).toBeVisible()
})

test('where nobody can take it, the caller waits to music, is told so in the end, and leaves a ticket', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER)
  await desk.query(`update "Queue" set "maxWaitSeconds" = 5 where "id" = 'support'`)
  const emma = await agent('emma')
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(emma.page.getByRole('row').filter({ hasText: CUSTOMER_SHOWN }).first()).toBeVisible()
  const sound = async () =>
    (await control.truth()).legs.find(({ from }) => from === CUSTOMER)?.hears.sound ?? null
  await expect.poll(sound).toBe('music')
  await expect.poll(async () => (await control.handset(CUSTOMER)).log[0]?.captions.length).toBeGreaterThan(0)
  await desk.query(`update "Queue" set "maxWaitSeconds" = 300 where "id" = 'support'`)
})
