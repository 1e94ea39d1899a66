import type { CallSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'
import { heldFor } from './heldFor.ts'
import { isOn } from './isOn.ts'
import { permits } from './permits.ts'
import type { PhoneSituation } from './phoneView.ts'
import type { RefusalOf } from './refusalOf.ts'
import { type Toggle, toggle } from './toggle.ts'

export type ParticipantState =
  | 'dialing'
  | 'ringing'
  | 'connecting'
  | 'live'
  | 'holding'
  | 'held'
  | 'resuming'
  /** In the private talk of a consult. */
  | 'consult'
  /** A colleague on his other line. */
  | 'aside'
  /** A colleague who lost his connection and is awaited. */
  | 'lost'

/** Somebody in the call, the agent himself included. */
export interface ParticipantView {
  readonly legId: string
  readonly role: LegSnapshot['role']
  readonly isMe: boolean
  readonly agentId: string | null
  /** Null: a stranger, known by his number only. */
  readonly name: string | null
  readonly number: string | null
  readonly state: ParticipantState
  readonly hold: Toggle
  /** How long he has been on hold, ms; null: he is not. */
  readonly held: number | null
  readonly muted: Toggle
  readonly removing: boolean
  /** Why his hold, a change of his mute or his removal would be refused; null: it would not. */
  readonly refused: { readonly hold: RefusalOf; readonly mute: RefusalOf; readonly remove: RefusalOf }
}

/** Everybody in the call: the customer first, the agent himself last. */
export function participantsOf(
  call: CallSnapshot,
  situation: PhoneSituation,
  now: number,
): readonly ParticipantView[] {
  return (
    call.legs
      .filter((leg) => isOn(leg) || leg.lostAt !== null)
      // Who only listens is nobody they talk with.
      .filter((leg) => leg.monitor?.mode !== 'listen' || leg.agentId === situation.agentId)
      .map((leg) => participantOf(call, leg, situation, now))
      .toSorted((a, b) => rank(a) - rank(b))
  )
}

function participantOf(
  call: CallSnapshot,
  leg: LegSnapshot,
  { agentId, desk, pending }: PhoneSituation,
  now: number,
): ParticipantView {
  const { id: legId, role, name, number } = leg
  const asks = (type: string) =>
    pending.some(
      ({ callId, command }) =>
        callId === call.id && command.type === type && 'legId' in command && command.legId === legId,
    )
  const may = (type: 'Hold' | 'Mute' | 'Unmute' | 'RemoveParticipant') =>
    permits(call, { type, agentId, legId }, desk?.plan ?? 'basic')
  const muted = toggle(leg.mute, { on: asks('Mute'), off: asks('Unmute') })
  const isMuted = muted === 'on' || muted === 'turningOff'
  const hold = toggle(leg.hold, { on: asks('Hold'), off: asks('Resume') })
  return {
    legId,
    role,
    isMe: leg.agentId === agentId,
    agentId: leg.agentId,
    name,
    number,
    state: stateOf(call, leg, hold),
    hold,
    held: heldFor(leg, now),
    muted,
    removing: asks('RemoveParticipant'),
    refused: { hold: may('Hold'), mute: may(isMuted ? 'Unmute' : 'Mute'), remove: may('RemoveParticipant') },
  }
}

const HOLD = { off: 'live', turningOn: 'holding', on: 'held', turningOff: 'resuming' } as const

function stateOf(call: CallSnapshot, leg: LegSnapshot, hold: Toggle): ParticipantState {
  if (leg.lostAt !== null) return 'lost'
  if (leg.status === 'dialing') return leg.role === 'agent' ? 'connecting' : 'dialing'
  if (leg.status === 'ringing') return 'ringing'
  if (!leg.present) return 'connecting'
  if (leg.aside) return 'aside'
  const consult = call.invitations.find((one) => one.purpose === 'consult' && one.phase === 'talking')
  if (consult && (leg.id === consult.legId || leg.agentId === consult.by.id)) return 'consult'
  return HOLD[hold]
}

function rank({ role, isMe }: ParticipantView): number {
  if (isMe) return 3
  return role === 'customer' ? 0 : role === 'external' ? 1 : 2
}
