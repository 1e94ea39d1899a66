import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Dial } from './dial.ts'
import type { DialOutcome, DialTarget } from './dialTypes.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'
import { placeCall } from './placeCall.ts'
import { whisper } from './whisper.ts'

export interface Rung {
  /** Who is ready to be joined; null when nobody answered. */
  readonly child: Leg | null
  readonly childSid: string | null
  readonly status: DialOutcome['status']
  /** Whether somebody did answer, and REST gave that leg another document before it was joined. */
  readonly redirected: boolean
}

/** Rings every target at once; the first that answers (and has heard its whisper) wins, the others are canceled. */
export function ringTargets(world: World, input: Dial): Promise<Rung> {
  const { parent, targets, options, signal } = input
  return new Promise((resolve) => {
    let settled = false
    const legs: Leg[] = []
    const ringback = new Playback(world.media.ringback(options.ringTone ?? 'us'), 0)

    const settle = (rung: Rung, keep = rung.child) => {
      if (settled) return
      settled = true
      signal.removeEventListener('abort', giveUp)
      parent.events.off('ended', giveUp)
      if (parent.voice.source === ringback) parent.voice.source = null
      for (const leg of legs) if (leg !== keep) endLeg(world, leg, 'canceled')
      resolve(rung)
    }
    const settleWithout = (childSid: string | null, status: Rung['status']) =>
      settle({ child: null, childSid, status, redirected: false })
    const giveUp = () => settleWithout(legs[0]?.sid ?? null, 'canceled')
    const oneEnded = (leg: Leg) => {
      if (legs.every((one) => one.ended)) settleWithout(leg.sid, outcomeOf(leg))
    }
    const answered = (leg: Leg, hold: AbortController) => {
      for (const other of legs) if (other !== leg) endLeg(world, other, 'canceled')
      leg.occupation = hold
    }
    const freed = (leg: Leg) => {
      if (!leg.ended) settle({ child: null, childSid: leg.sid, status: 'completed', redirected: true }, leg)
    }
    const prepare = async (leg: Leg, { url, method }: DialTarget, { signal: left }: AbortController) => {
      if (url) await whisper(world, { leg, request: { url, method }, signal: left })
      if (!left.aborted) settle({ child: leg, childSid: leg.sid, status: 'completed', redirected: false })
    }
    const ringing = () => {
      if (parent.voice.source === ringback) return
      parent.voice.source = ringback
      if (!parent.answeredAt && parent.direction === 'inbound') parent.party?.progress(parent, true)
    }

    for (const target of targets) {
      // From its answer until it is joined: while keys are pressed towards it, and while it hears its whisper.
      const hold = new AbortController()
      const leg = placeCall(world, {
        to: target.kind === 'client' ? `client:${target.address}` : target.address,
        from: options.callerId,
        direction: 'outbound-dial',
        parent,
        onAnswer: () => void prepare(leg, target, hold),
        timeoutSeconds: options.timeoutSeconds,
        statusCallback: target.statusCallback,
        customParameters: target.customParameters,
        sendDigits: target.sendDigits,
        limited: false,
      })
      legs.push(leg)
      leg.events.once('ringing', ringing)
      leg.events.once('answered', () => answered(leg, hold))
      hold.signal.addEventListener('abort', () => freed(leg), { once: true })
      leg.events.once('ended', () => oneEnded(leg))
    }
    signal.addEventListener('abort', giveUp, { once: true })
    parent.events.once('ended', giveUp)
    if (signal.aborted || parent.ended) giveUp()
  })
}

function outcomeOf(leg: Leg): DialOutcome['status'] {
  // Answered, and hung up before it was joined: the whisper's own doing.
  if (leg.status === 'completed') return 'completed'
  return leg.status === 'busy' || leg.status === 'no-answer' || leg.status === 'canceled'
    ? leg.status
    : 'failed'
}
