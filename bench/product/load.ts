import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { io, type Socket } from 'socket.io-client'
import type { FromLoad, LoadReport, Run, Target, ToLoad } from './loadMessages.ts'
import { startMetronome } from './metronome.ts'
import { type PlannedWebhook, planCalls } from './planCalls.ts'
import { RawPoster } from './rawPoster.ts'

/*
 * The carrier and the agents' browsers of the webhook benchmark: sends a plan open loop and listens to what the
 * agents are told. A fork of `webhooks.ts`.
 */

const ACCOUNT = `AC${'5'.repeat(32)}`
/** Half of the callers are known; see `fillWorld`. */
const KNOWN_CALLERS = 20_000
const LONGEST_WAIT_MS = 3_000

const tell = (message: FromLoad) => process.send?.(message)
const nowMs = () => performance.timeOrigin + performance.now()

let runs = 0
let target: Target
let poster: RawPoster
let sockets: Socket[] = []
let onCall: (from: string) => void = () => undefined

process.on('message', async (message: ToLoad) => {
  if (message.kind === 'target') {
    target = message
    poster = new RawPoster(target.port)
    sockets = await Promise.all(target.cookies.map(listen))
    tell({ kind: 'ready' })
  } else if (message.kind === 'run') {
    tell({ kind: 'report', report: await run(message) })
  } else {
    for (const socket of sockets) socket.close()
    poster?.close()
    process.disconnect()
  }
})

async function listen(cookie: string): Promise<Socket> {
  const socket = io(`http://127.0.0.1:${target.port}`, {
    transports: ['websocket'],
    extraHeaders: { cookie, origin: target.publicUrl },
  })
  socket.on('live', (_: number, event: { kind: string; snapshot?: { remoteNumber?: string } }) => {
    if (event.kind === 'call' && event.snapshot?.remoteNumber) onCall(event.snapshot.remoteNumber)
  })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  return socket
}

interface Caller {
  readonly from: string
  readonly callSid: string
  readonly plannedMs: number
  conference: string | null
  label: string | null
  heard: boolean
}

async function run({ seed, perSecond, warmUpSeconds, seconds }: Run): Promise<LoadReport> {
  runs += 1
  const plan = planCalls(seed, perSecond, warmUpSeconds + seconds)
  const startAtMs = nowMs() + 200
  const fromMs = warmUpSeconds * 1000
  const untilMs = fromMs + seconds * 1000
  const isCounted = (at: number) => at >= fromMs && at < untilMs
  const report = {
    webhooks: 0,
    voiceMs: [] as number[],
    reportMs: [] as number[],
    socketMs: [] as number[],
    lateMs: [] as number[],
    wrong: [] as string[],
  }
  const callers = new Map<number, Caller>()
  const byNumber = new Map<string, Caller>()
  for (const { call, kind, atMs, isRepeat } of plan) {
    if (kind !== 'voice' || isRepeat) continue
    const from = callerNumber(call)
    const callSid = `CA${(BigInt(seed) * 1_000_000n + BigInt(call)).toString(16).padStart(32, '0')}`
    const caller: Caller = { from, callSid, plannedMs: atMs, conference: null, label: null, heard: false }
    callers.set(call, caller)
    byNumber.set(from, caller)
  }
  onCall = (from) => {
    const caller = byNumber.get(from)
    if (!caller || caller.heard) return
    caller.heard = true
    if (isCounted(caller.plannedMs)) report.socketMs.push(nowMs() - startAtMs - caller.plannedMs)
  }
  const open = new Set<Promise<void>>()
  async function send(planned: PlannedWebhook): Promise<void> {
    const caller = callers.get(planned.call) as Caller
    if (planned.kind !== 'voice' && !caller.label) {
      report.wrong.push(`a call was not answered before its ${planned.kind}`)
      return
    }
    const counts = isCounted(planned.atMs)
    if (counts) report.lateMs.push(nowMs() - startAtMs - planned.atMs)
    const { path, params } = webhookOf(planned, caller)
    const answer = await poster.post(path, `x-twilio-signature: ${sign(path, params)}\r\n`, form(params))
    const tookMs = nowMs() - startAtMs - planned.atMs
    if (answer.status >= 300) report.wrong.push(`${planned.kind} was answered ${answer.status}`)
    if (counts) {
      report.webhooks += 1
      ;(planned.kind === 'voice' ? report.voiceMs : report.reportMs).push(tookMs)
    }
    if (planned.kind !== 'voice') return
    const [, label] = /participantLabel="([^"]+)"/.exec(answer.body) ?? []
    const [, conference] = />([^<>]+)<\/Conference>/.exec(answer.body) ?? []
    if (!label || !conference) report.wrong.push('an answer without its conference')
    if (planned.isRepeat && (label !== caller.label || conference !== caller.conference)) {
      report.wrong.push('a repeated webhook was answered otherwise')
    }
    caller.label = label ?? null
    caller.conference = conference ?? null
  }
  setTimeout(() => tell({ kind: 'measuring' }), startAtMs - nowMs() + fromMs)
  const beats = startMetronome(
    startAtMs,
    plan.map(({ atMs }) => atMs),
    (index) => {
      const sent = send(plan[index] as PlannedWebhook)
        .catch((error: unknown) => void report.wrong.push(String(error)))
        .finally(() => open.delete(sent))
      open.add(sent)
    },
  )
  await beats
  await Promise.race([Promise.all(open), sleep(LONGEST_WAIT_MS)])
  if (open.size > 0) report.wrong.push(`${open.size} webhooks were never answered`)
  const deadline = nowMs() + LONGEST_WAIT_MS
  const unheard = () => [...callers.values()].filter((caller) => !caller.heard).length
  while (unheard() > 0 && nowMs() < deadline) await sleep(20)
  if (unheard() > 0) report.wrong.push(`the agents never heard of ${unheard()} calls`)
  onCall = () => undefined
  return report
}

/** Every call of a run has its own number; every other one belongs to a contact. */
function callerNumber(call: number): string {
  const place = (runs * 7_919 + (call >> 1)) % KNOWN_CALLERS
  if (call % 2 === 0) return `+8210${String(10_000_000 + place)}`
  return `+8211${String(runs).padStart(3, '0')}${String(call).padStart(5, '0')}`
}

function webhookOf({ kind }: PlannedWebhook, caller: Caller) {
  const { callSid, from } = caller
  const of = {
    CallSid: callSid,
    AccountSid: ACCOUNT,
    ApiVersion: '2010-04-01',
    From: from,
    To: target.to,
    Caller: from,
    Called: target.to,
    Direction: 'inbound',
    FromCountry: 'KR',
    ToCountry: 'KR',
  }
  if (kind === 'voice') return { path: '/webhooks/twilio/voice', params: { ...of, CallStatus: 'ringing' } }
  if (kind === 'completed') {
    const params = { ...of, CallStatus: 'completed', CallDuration: '3', SequenceNumber: '3' }
    return { path: '/webhooks/twilio/leg', params }
  }
  return {
    path: '/webhooks/twilio/conference',
    params: {
      ConferenceSid: `CF${callSid.slice(2)}`,
      FriendlyName: String(caller.conference),
      AccountSid: ACCOUNT,
      CallSid: callSid,
      ParticipantLabel: String(caller.label),
      StatusCallbackEvent: `participant-${kind}`,
      SequenceNumber: kind === 'join' ? '2' : '3',
      Muted: 'false',
      Hold: 'false',
      Coaching: 'false',
      EndConferenceOnExit: 'false',
      StartConferenceOnEnter: 'true',
      Timestamp: 'Mon, 23 Nov 2026 03:15:22 +0000',
    },
  }
}

function sign(path: string, params: Readonly<Record<string, string>>): string {
  let text = target.publicUrl + path
  for (const name of Object.keys(params).sort()) text += name + params[name]
  return createHmac('sha1', target.authToken).update(text).digest('base64')
}

function form(params: Readonly<Record<string, string>>): string {
  return new URLSearchParams(params).toString()
}
