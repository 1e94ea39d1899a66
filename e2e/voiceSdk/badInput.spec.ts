import { once } from 'node:events'
import { expect } from '@playwright/test'
import { WebSocket } from 'ws'
import { accessToken } from '../fixtures/accessToken.ts'
import { test } from '../fixtures/voiceTest.ts'

test('whatever others send, a call goes on and the carrier lives', async ({
  openPhone,
  named,
  webhooks,
  carrier,
  applicationSid,
}) => {
  webhooks.answer('/voice', '<Echo/>')
  const phone = await openPhone(named('agent'))
  await phone.do('connect', {})
  await phone.hears(phone.hz)
  const sinceMs = await phone.do('now')

  const frame = (type: string, payload: unknown) => JSON.stringify({ type, payload, version: '1.6' })
  const token = accessToken(named('vandal'), { applicationSid })
  const callsid = await phone.callSid()
  const attacks: readonly (readonly string[])[] = [
    ['{"type":"listen","payload":{"tok'],
    ['x'.repeat(1_000_000)],
    [frame('listen', { token: 'a.b.c' })],
    [frame('listen', { token: accessToken(named('vandal'), { ttl: -5 }) })],
    [frame('hangup', { callsid })],
    [
      frame('listen', { token }),
      frame('hangup', { callsid }),
      frame('invite', { callsid, sdp: 'v=0', reconnect: 'x' }),
    ],
    [
      frame('listen', { token }),
      frame('invite', { callsid: 'TJ-1', sdp: 'm=audio 9 RTP/AVP 0', twilio: {} }),
    ],
    [
      frame('listen', { token }),
      frame('invite', { callsid: 'TJ-2', sdp: 'v=0\r\n'.repeat(5000), twilio: {} }),
    ],
    [frame('listen', { token }), 'null', '[]', '0', '"', '{}', frame('answer', {}), frame('__proto__', {})],
  ]
  for (const frames of attacks) {
    const socket = new WebSocket(`ws://127.0.0.1:${carrier.port}/signal`)
    await once(socket, 'open')
    for (const one of frames) socket.send(one)
    // Whatever is answered comes before the answer to this, or the socket is closed for good.
    socket.ping()
    await Promise.race([once(socket, 'pong'), once(socket, 'close')])
    socket.terminate()
  }

  await phone.hasHeardWithoutBreak(phone.hz, sinceMs, 1)
  expect(carrier.alive()).toBe(true)
  expect(await phone.do('state')).toMatchObject({ call: 'open' })
})
