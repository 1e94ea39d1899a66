import { expect } from '@playwright/test'
import type { CarrierControl } from '../fixtures/carrierControl.ts'
import { test } from '../fixtures/voiceTest.ts'

/** −34 dBFS as power: far above µ-law's noise, far below a voice. */
const THERE = 0.0004

async function handsetHears(
  control: CarrierControl,
  number: string,
  hz: number,
  wanted: boolean,
): Promise<void> {
  await expect
    .poll(async () => ((await control.hears(number, [hz], 400))[0] ?? 0) > THERE, {
      message: `${number} ${wanted ? 'hears' : 'hears no'} ${hz} Hz`,
    })
    .toBe(wanted)
}

test('a browser calls a telephone: each hears the other, and what is muted is not heard', async ({
  openPhone,
  named,
  webhooks,
  control,
  owned,
}) => {
  const customer = '+821055501234'
  await control.addHandset(customer, { onRing: { answerAfterMs: 300 }, speak: { tones: [870] } })
  const callerId = await owned('<Reject/>')
  webhooks.answer('/voice', ({ To }) => `<Dial callerId="${callerId}"><Number>${To}</Number></Dial>`)
  const phone = await openPhone(named('agent'))
  await phone.do('connect', { params: { To: customer } })
  await phone.hears(870)
  await handsetHears(control, customer, phone.hz, true)
  await phone.do('mute', true)
  await handsetHears(control, customer, phone.hz, false)
  await phone.hears(870)
  await phone.do('mute', false)
  await handsetHears(control, customer, phone.hz, true)

  await phone.do('sendDigits', '42#')
  await expect.poll(async () => (await control.handset(customer)).call?.digitsHeard).toBe('42#')

  await control.command(customer, { do: 'hangUp' })
  await phone.sees('call.disconnect')
})

test('a telephone calls a browser, which is told the number and can hang up', async ({
  openPhone,
  named,
  control,
  owned,
}) => {
  const customer = '+821055505678'
  const number = await owned(`<Dial><Client>${named('agent')}</Client></Dial>`)
  const phone = await openPhone(named('agent'))
  await phone.do('register')
  await control.addHandset(customer, { speak: { tones: [870] } })
  await control.command(customer, { do: 'dial', to: number })
  await phone.sees('incoming')
  expect((await phone.do('callFacts')).parameters).toMatchObject({
    From: customer,
    To: `client:${named('agent')}`,
  })
  await phone.do('accept')
  await phone.hears(870)
  await handsetHears(control, customer, phone.hz, true)
  await control.command(customer, { do: 'press', digits: '5' })
  await Promise.all([phone.hears(770, 0.1), phone.hears(1336, 0.1)])
  await phone.do('disconnect')
  await expect.poll(async () => (await control.handset(customer)).state).toBe('idle')
})

test('a telephone that declines was busy', async ({ openPhone, named, webhooks, control, owned }) => {
  const customer = '+821055509012'
  await control.addHandset(customer, { onRing: { declineAfterMs: 200 } })
  const callerId = await owned('<Reject/>')
  webhooks.answer(
    '/voice',
    `<Dial action="/after" callerId="${callerId}"><Number>${customer}</Number></Dial>`,
  )
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await expect.poll(() => webhooks.requestsTo('/after')[0]?.params).toMatchObject({ DialCallStatus: 'busy' })
  await phone.sees('call.disconnect')
})
