import { test } from '../fixtures/voiceTest.ts'

test('three browsers in a conference hear each other and not themselves', async ({
  openPhone,
  named,
  webhooks,
}) => {
  webhooks.answer('/voice', `<Dial><Conference beep="false" waitUrl="">${named('room')}</Conference></Dial>`)
  const phones = []
  for (const name of ['one', 'two', 'three']) {
    const phone = await openPhone(named(name))
    await phone.do('connect', {})
    await phone.sees('call.accept')
    phones.push(phone)
  }
  for (const listener of phones) {
    for (const speaker of phones) {
      if (listener === speaker) await listener.hearsNo(speaker.hz)
      else await listener.hears(speaker.hz)
    }
  }
})
