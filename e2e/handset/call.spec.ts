import { expect } from '@playwright/test'
import type { HandsetPage } from '../fixtures/handsetPage.ts'
import { test } from '../fixtures/handsetTest.ts'

const LOUD = 0.05
const QUIET = 0.005
const MINJI = '+821011112222'
const JUNHO = '+821033334444'
const ROBOT = '+821055556666'

test.use({ locale: 'ko-KR' })

/** Waits until the page hears the first tone and not the second. */
async function expectToHear(phone: HandsetPage, present: number | null, absent: number): Promise<void> {
  await expect(async () => {
    const [here = 0, there = 1] = await phone.hears([present ?? absent, absent])
    if (present !== null) expect(here).toBeGreaterThan(LOUD)
    expect(there).toBeLessThan(QUIET)
  }).toPass({ timeout: 10_000 })
}

test('a call to an echo brings the own voice back; mute is silence; hanging up ends it', async ({
  owned,
  openHandset,
}) => {
  const number = await owned('<Echo/>')
  const phone = await openHandset({ hz: 600 })
  await phone.dial(number)
  await expect(phone.state).toHaveText('통화 중')
  await expectToHear(phone, 600, 900)
  await phone.press('음소거', () => expect(phone.button('음소거 해제')).toBeVisible({ timeout: 500 }))
  await expect(phone.state).toHaveText('통화 중 · 음소거')
  await expectToHear(phone, null, 600)
  await phone.press('음소거 해제', () => expect(phone.button('음소거')).toBeVisible({ timeout: 500 }))
  await expectToHear(phone, 600, 900)
  await phone.press('끊기', () => expect(phone.state).toHaveText('통화를 끊었습니다', { timeout: 1000 }))
  await expect(phone.log.first()).toContainText('발신')
})

test('a Korean menu is read along, and keys by mouse and keyboard choose from it', async ({
  owned,
  openHandset,
  webhooks,
}) => {
  webhooks.answer(
    '/chosen',
    ({ Digits }) => `<Say language="ko-KR">${Digits}번을 누르셨습니다.</Say><Pause length="30"/>`,
  )
  const number = await owned(
    `<Gather numDigits="3" timeout="30" action="/chosen"><Say language="ko-KR">상담원 연결은 120번을 누르세요.</Say></Gather>`,
  )
  const phone = await openHandset()
  await phone.dial(number)
  await expect(phone.captions).toHaveText(['상담원 연결은 120번을 누르세요.'])
  await phone.button('1 버튼').click()
  await phone.page.keyboard.press('2')
  await phone.page.keyboard.press('0')
  await expect(phone.captions).toHaveText(['상담원 연결은 120번을 누르세요.', '120번을 누르셨습니다.'])
  await expect(phone.page.locator('#digits')).toHaveText('누른 번호 120')
  await phone.press('끊기', () => expect(phone.state).toHaveText('통화를 끊었습니다', { timeout: 1000 }))
  await expect(phone.captions).toHaveText(['상담원 연결은 120번을 누르세요.', '120번을 누르셨습니다.'])
})

test('two pages talk: each hears the other and not itself, and either one ends it for both', async ({
  owned,
  openHandset,
}) => {
  const number = await owned(`<Dial><Number>${JUNHO}</Number></Dial>`, '고객센터')
  const junho = await openHandset({ hz: 1300, number: JUNHO })
  const minji = await openHandset({ hz: 700, number: MINJI })
  await minji.dial(number)
  await expect(junho.state).toHaveText('수신 전화')
  await expect(junho.page.getByRole('alert').first()).toContainText('전화가 왔습니다')
  await expect(junho.page).toHaveTitle(/수신 전화|전화기/)
  await junho.press('받기', () => expect(junho.state).toHaveText('통화 중', { timeout: 3000 }))
  await expectToHear(minji, 1300, 700)
  await expectToHear(junho, 700, 1300)
  await junho.press('음소거', () => expect(junho.state).toHaveText('통화 중 · 음소거', { timeout: 500 }))
  await expectToHear(minji, null, 1300)
  await junho.button('끊기').click()
  await expect(minji.state).toHaveText('상대가 통화를 끊었습니다')
  await expect(junho.state).toHaveText('통화를 끊었습니다')
  await expect(junho.log.first()).toContainText('수신')
})

test('a page and a scripted handset: found at the far side, and gone when muted', async ({
  owned,
  openHandset,
  control,
}) => {
  await control.addHandset(ROBOT, { speak: { tones: [1500] }, onRing: { answerAfterMs: 300 } })
  const number = await owned(`<Dial><Number>${ROBOT}</Number></Dial>`)
  const phone = await openHandset({ hz: 600 })
  await phone.dial(number)
  await expectToHear(phone, 1500, 600)
  await expect.poll(() => control.tones(ROBOT)).toEqual([600])
  await phone.press('음소거', () => expect(phone.state).toHaveText('통화 중 · 음소거', { timeout: 500 }))
  await expect.poll(() => control.tones(ROBOT)).toEqual([])
  const { legs } = await control.truth()
  expect(legs.map(({ hears }) => hears.parties.length)).toEqual([1, 1])
  await control.command(ROBOT, { do: 'hangUp' })
  await expect(phone.state).toHaveText('상대가 통화를 끊었습니다')
})

test('a declined call is told to the caller as busy, and stands in both logs', async ({
  owned,
  openHandset,
}) => {
  const number = await owned(`<Dial><Number>${JUNHO}</Number></Dial><Reject reason="busy"/>`)
  const junho = await openHandset({ number: JUNHO })
  const minji = await openHandset({ number: MINJI })
  await minji.dial(number)
  await junho.press('거절', () => expect(junho.state).toHaveText('전화를 거절했습니다', { timeout: 1000 }))
  await expect(junho.log.first()).toContainText('거절')
  await expect(minji.log.first()).toContainText('발신')
})

test('a busy line is said in words and can be called again from the log', async ({ owned, openHandset }) => {
  const number = await owned('<Reject reason="busy"/>', '고객센터')
  const phone = await openHandset()
  await phone.page.getByRole('button', { name: /고객센터.*전화 걸기/ }).click()
  await expect(phone.state).toHaveText('상대가 통화 중입니다')
  await phone.page.getByRole('button', { name: /고객센터, 다시 걸기/ }).click()
  await expect(phone.log).toHaveCount(2)
  await expect(phone.log.first()).toContainText('발신 · 통화 중')
  expect(number).toMatch(/^\+82/)
})

test('a call nobody takes is a missed call', async ({ owned, openHandset, client }) => {
  const number = await owned('<Hangup/>')
  const phone = await openHandset({ number: JUNHO })
  const call = await client.calls.create({ to: JUNHO, from: number, twiml: '<Response/>' })
  await expect(phone.state).toHaveText('수신 전화')
  await client.calls(call.sid).update({ status: 'canceled' })
  await expect(phone.state).toHaveText('부재중 전화')
  await expect(phone.log.first()).toContainText('부재중')
})

test('without a microphone one listens, is told why, and can turn it on later', async ({
  owned,
  openHandset,
  control,
}) => {
  await control.addHandset(ROBOT, { speak: { tones: [1500] } })
  const number = await owned(`<Dial><Number>${ROBOT}</Number></Dial>`)
  const phone = await openHandset({ microphone: 'denied' })
  await phone.dial(number)
  await expect(phone.state).toHaveText('통화 중')
  await expect(phone.notice).toContainText('듣기만 할 수 있습니다')
  await expectToHear(phone, 1500, 600)
  expect(await control.tones(ROBOT)).toEqual([])
  await phone.page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = async () => {
      const context = new AudioContext()
      const microphone = context.createMediaStreamDestination()
      const mouth = new OscillatorNode(context, { frequency: 600 })
      mouth.connect(new GainNode(context, { gain: 0.3 })).connect(microphone)
      mouth.start()
      return microphone.stream
    }
  })
  await phone.button('마이크 켜기').click()
  await expect(phone.button('음소거')).toBeVisible()
  await expect(phone.notice).toHaveText('')
  await expect.poll(() => control.tones(ROBOT)).toEqual([600])
})
