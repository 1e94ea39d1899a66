import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'
import { tonesInWav } from '../fixtures/tonesInWav.ts'

const CUSTOMER = '+821055550901'
const CUSTOMER_HZ = 600
/** A tone in a recording is at least this strong; in a pause there is nothing at all. */
const [CLEARLY_THERE, NOTHING] = [0.05, 0.001]

test('what is said while the recording pauses is not in it; the pause is seen, and its length is kept as silence', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, CUSTOMER_HZ)
  const j = agentHearer(jimin)
  const theyTalk = () =>
    expectHearing([
      [customer, [j]],
      [j, [customer]],
    ])
  const named = (state: string, does: string) =>
    jimin.phone.getByRole('button', { name: `${jimin.word(state)}, ${jimin.word(does)}`, exact: true })
  const recording = named('phone.recording', 'phone.pauseRecording')
  const paused = named('phone.recordingPaused', 'phone.resumeRecording')

  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  await theyTalk()
  await recording.click()
  await expect(paused).toBeVisible()
  for (let round = 0; round < 4; round += 1) await theyTalk()
  await paused.click()
  await expect(recording).toBeVisible()
  await theyTalk()
  await control.command(CUSTOMER, { do: 'hangUp' })
  await jimin.finishWrapUp()

  const minjun = await agent('minjun')
  await minjun.page.getByRole('row').nth(1).getByRole('link').first().click()
  await minjun.page.getByRole('button', { name: minjun.word('tickets.showTimeline') }).click()
  await expect(minjun.page.getByText(/녹음 일시 중지/).first()).toBeVisible()
  const source = await minjun.page.locator('audio').first().getAttribute('src')
  const answer = await minjun.page.request.get(source ?? '')
  const strengths = tonesInWav(await answer.body()).strengths(0, CUSTOMER_HZ)
  const silent = strengths.map((one) => one < NOTHING)
  const [from, to] = [silent.indexOf(true), silent.lastIndexOf(true)]
  expect(to - from, 'windows of 100 ms in the pause').toBeGreaterThan(4)
  expect(silent.slice(from, to + 1), 'nothing of it is heard').not.toContain(false)
  const loud = (part: readonly number[]) => part.filter((one) => one > CLEARLY_THERE).length
  expect(loud(strengths.slice(0, from)), 'before').toBeGreaterThan(2)
  expect(loud(strengths.slice(to + 1)), 'after').toBeGreaterThan(2)
})
