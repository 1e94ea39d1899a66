import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import twilio from 'twilio'
import { WebSocket } from 'ws'
import { createWebRtcPort } from '../../carrier/media/webRtcPort.ts'
import { accessToken } from '../../e2e/fixtures/accessToken.ts'
import { CREDENTIALS, startCarrier } from '../../e2e/fixtures/carrierProcess.ts'

/*
 * From a browser's `invite` to the first sound it hears: signaling, the application's webhook, the conference, ICE,
 * DTLS and the first frames of music. The carrier is a process of its own; calls come one after the other.
 *
 *   node bench/carrier/invite.ts [calls]
 */

const CALLS = Number(process.argv[2] ?? 60)
const WARM_UP = 10
const FRAME_MS = 20
const AUDIBLE = 200

const app = createServer((_, res) => {
  res.setHeader('content-type', 'text/xml')
  res.end('<Response><Dial><Conference>bench</Conference></Dial></Response>')
})
await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
const carrier = await startCarrier()
const client = twilio(CREDENTIALS.accountSid, CREDENTIALS.authToken)
client.api.baseUrl = carrier.url
const { sid: applicationSid } = await client.applications.create({
  friendlyName: 'bench',
  voiceUrl: `http://127.0.0.1:${(app.address() as AddressInfo).port}/voice`,
})

const took: number[] = []
for (let call = 0; call < CALLS + WARM_UP; call += 1) {
  const ms = await inviteToFirstSound(`bench${call}`)
  if (call >= WARM_UP) took.push(ms)
}
took.sort((a, b) => a - b)
const at = (share: number) =>
  (took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(0)
process.stdout.write(
  `invite to first sound, ${took.length} calls: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms (target: p50 < 150 ms)\n`,
)
await carrier.stop()
app.close()

async function inviteToFirstSound(identity: string): Promise<number> {
  const socket = new WebSocket(`${carrier.url.replace('http', 'ws')}/signal`)
  await new Promise((resolve) => socket.once('open', resolve))
  const port = createWebRtcPort({ iceLite: false })
  const send = (type: string, payload: object) =>
    socket.send(JSON.stringify({ type, version: '1.6', payload }))
  const connected = heard(socket, 'connected')
  send('listen', { token: accessToken(identity, { applicationSid }), browserinfo: {} })
  await connected
  const answered = heard(socket, 'answer')
  const startedAt = performance.now()
  send('invite', { callsid: `TJS${randomUUID()}`, sdp: await port.createOffer(), twilio: {} })
  const answer = await answered
  await port.acceptAnswer(String(answer.sdp))
  await firstSound(port)
  const ms = performance.now() - startedAt
  send('hangup', { callsid: answer.callsid })
  await port.close()
  socket.close()
  return ms
}

function heard(socket: WebSocket, type: string): Promise<Record<string, unknown>> {
  return new Promise((resolve) => {
    socket.on('message', (data) => {
      const text = String(data)
      if (text === '\n') return socket.send('\n')
      const message = JSON.parse(text) as { type: string; payload: Record<string, unknown> }
      if (message.type === type) resolve(message.payload)
    })
  })
}

/** Ticks like an audio device; speaks silence, so that both directions are alive. */
function firstSound(port: ReturnType<typeof createWebRtcPort>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const frame = port.receive()
      port.send(null)
      if (!frame?.some((sample) => Math.abs(sample) > AUDIBLE)) return
      clearInterval(timer)
      resolve()
    }, FRAME_MS)
  })
}
