import { expect } from '@playwright/test'
import type { CarrierControl } from '../fixtures/carrierControl.ts'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'
import { tonesInWav } from '../fixtures/tonesInWav.ts'

const CUSTOMER = '+821055550601'
const CUSTOMER_SHOWN = '010-5555-0601'
const CUSTOMER_HZ = 600
const CLEARLY_THERE = 0.05

/** The customer hears these words being spoken, with sound in them. */
async function expectSpoken(control: CarrierControl, words: RegExp): Promise<void> {
  const spoken = async () => {
    const { captions = [] } = (await control.handset(CUSTOMER)).call ?? {}
    return captions.map((one) => one.words).join(' ')
  }
  await expect.poll(spoken, { message: `${CUSTOMER} is told ${words}` }).toMatch(words)
  const sound = async () => (await control.tones(CUSTOMER, 1000)).length
  await expect.poll(sound, { message: `${CUSTOMER} hears something` }).toBeGreaterThan(0)
}

test('a customer hears the menu of a flow, presses 1, and talks with whoever serves that queue', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, CUSTOMER_HZ)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.menu })
  await expectSpoken(control, /상담은 1번/)
  await expect(jimin.button('phone.accept')).toBeHidden()
  await control.command(CUSTOMER, { do: 'press', digits: '1' })
  await expect(jimin.phone).toContainText('지원 Support')
  await jimin.accept()
  const j = agentHearer(jimin)
  await expectHearing([
    [customer, [j]],
    [j, [customer]],
  ])
})

test('a transfer to a flow frees the agent; the customer leaves a message there, is thanked and let go, and the ticket plays it', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, CUSTOMER_HZ)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const j = agentHearer(jimin)
  await expectHearing([
    [customer, [j]],
    [j, [customer]],
  ])

  await jimin.button('phone.transfer').click()
  await jimin.phone.getByRole('option', { name: /자동 안내 Menu/ }).click()
  await expect(jimin.button('phone.hangUp')).toBeHidden()
  await expectSpoken(control, /상담은 1번/)
  await expectHearing([
    [customer, []],
    [j, []],
  ])
  await control.command(CUSTOMER, { do: 'press', digits: '3' })
  await expectSpoken(control, /메시지를 남겨 주세요/)
  const sql = `select "id" from "Recording" where "kind" = 'voicemail' and "status" = $1`
  const voicemails = async (status: string) => (await desk.query<{ id: string }>(sql, [status])).length
  await expect.poll(() => voicemails('recording')).toBe(1)
  // He hums for a second, which is what there is to hear: fifty ticks of the carrier's sound.
  const ticks = async () => (await control.truth()).media.ticks
  const since = await ticks()
  await expect.poll(ticks).toBeGreaterThan(since + 50)
  await control.command(CUSTOMER, { do: 'press', digits: '#' })
  await expectSpoken(control, /메시지를 잘 받았습니다/)
  await expect.poll(async () => (await control.handset(CUSTOMER)).state, { timeout: 30_000 }).toBe('idle')
  await expect.poll(() => voicemails('stored')).toBe(1)

  const row = jimin.page.getByRole('row').filter({ hasText: CUSTOMER_SHOWN })
  await row.first().getByRole('link').click()
  const message = jimin.page.getByRole('region', { name: jimin.word('tickets.voicemail') })
  const source = await message.locator('audio').getAttribute('src')
  const sound = tonesInWav(await (await jimin.page.request.get(source ?? '')).body())
  expect(Math.max(...sound.strengths(0, CUSTOMER_HZ))).toBeGreaterThan(CLEARLY_THERE)
  await jimin.page
    .getByRole('button', { name: jimin.word('tickets.showTimeline') })
    .first()
    .click()
  await expect(jimin.page.getByText(jimin.word('event.FlowChosen', { digits: '3' }))).toBeVisible()
})
