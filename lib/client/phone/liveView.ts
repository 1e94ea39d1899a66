import type { CallSnapshot, InvitationSnapshot, LegSnapshot } from '#lib/contracts/callSnapshot.ts'
import { type Departure, departureOf } from './departureOf.ts'
import type { FailedInvitation } from './failedInvitations.ts'
import { heldAtOnce } from './heldAtOnce.ts'
import { heldFor } from './heldFor.ts'
import { type InvitationView, invitationViews } from './invitationView.ts'
import { isOn } from './isOn.ts'
import { mayInvite } from './mayInvite.ts'
import { NEWS_MS } from './overView.ts'
import { type ParticipantView, participantsOf } from './participantsOf.ts'
import { permits } from './permits.ts'
import type { PhoneSituation } from './phoneView.ts'
import { type RecordingState, recordingState } from './recordingState.ts'
import type { RefusalOf } from './refusalOf.ts'
import { type Toggle, toggle } from './toggle.ts'

/** The controls of a call. */
export type Control =
  | 'hold'
  | 'mute'
  | 'record'
  | 'move'
  | 'transfer'
  | 'consult'
  | 'add'
  | 'complete'
  | 'back'
  | 'conference'

/** A conversation the agent is in. Durations are ms. */
export interface LiveView {
  readonly kind: 'live'
  readonly call: CallSnapshot
  /** All outside parties at once; where agents talk by themselves, all of them but him. */
  readonly hold: Toggle
  /** How long they have all been on hold; null: somebody is not. */
  readonly held: number | null
  /** How long the customer has been on hold in this call, the hold that lasts included. */
  readonly heldInAll: number
  /** Those that hold and resume are for. */
  readonly holdLegIds: readonly string[]
  readonly mute: Toggle
  readonly recording: RecordingState
  readonly participants: readonly ParticipantView[]
  readonly invitations: readonly InvitationView[]
  /** How this agent's last invitation failed, until he has gone on. */
  readonly failed: FailedInvitation | null
  /** The customer hung up and the others are still here. */
  readonly customerLeft: boolean
  /** What somebody is being asked for, until the server has heard it. */
  readonly inviting: InvitationSnapshot['purpose'] | null
  readonly departure: Departure
  /** The agent is on his other line: he hears nobody here. */
  readonly aside: boolean
  readonly talked: number
  readonly refused: Readonly<Record<Control, RefusalOf>>
  /** `elsewhere`: another tab or device has this call's sound. */
  readonly sound: 'here' | 'reconnecting' | 'elsewhere'
  readonly connected: boolean
}

/** The call as this agent, whose leg stands, sees and works it. */
export function liveView(
  call: CallSnapshot,
  own: LegSnapshot,
  situation: PhoneSituation,
  now: number,
): LiveView {
  const { agentId, desk, pending } = situation
  const plan = desk?.plan ?? 'basic'
  const asks = (type: string, legId?: string) =>
    pending.some(
      ({ callId, command }) =>
        callId === call.id &&
        command.type === type &&
        (legId === undefined || !('legId' in command) || command.legId === legId),
    )
  const talked = call.answeredAt === null ? 0 : Math.max(0, now - call.answeredAt)
  const customer = call.legs.find((leg) => leg.role === 'customer')
  const toHold = heldAtOnce(call, agentId)
  const holdLegId = toHold[0]?.id ?? customer?.id ?? ''
  const hold = toHold.map((leg) =>
    toggle(leg.hold, { on: asks('Hold', leg.id), off: asks('Resume', leg.id) }),
  )
  const together = togetherOf(hold)
  return {
    kind: 'live',
    call,
    hold: together,
    held: together === 'off' ? null : heldTogether(toHold, now),
    heldInAll: call.heldMs + ((customer && heldFor(customer, now)) ?? 0),
    holdLegIds: toHold.map((leg) => leg.id),
    mute: toggle(own.mute, { on: asks('Mute', own.id), off: asks('Unmute', own.id) }),
    recording: recordingState(
      call,
      { pause: asks('PauseRecording'), resume: asks('ResumeRecording') },
      talked,
    ),
    participants: participantsOf(call, situation, now),
    invitations: invitationViews(call, situation, now),
    failed: news(
      situation.failed.find((one) => one.callId === call.id),
      together,
      now,
    ),
    customerLeft: customer !== undefined && !isOn(customer),
    inviting: askedFor(call, pending),
    departure: departureOf(call, situation),
    aside: own.aside,
    talked,
    refused: {
      // Of a line that is aside, to resume is to turn to it.
      hold: own.aside ? null : permits(call, { type: 'Hold', agentId, legId: holdLegId }, plan),
      mute: permits(call, { type: 'Mute', agentId }, plan),
      record: permits(call, { type: 'PauseRecording', agentId }, plan),
      move: permits(call, { type: 'Rejoin', agentId }, plan),
      transfer: mayInvite(call, 'transfer', situation),
      consult: mayInvite(call, 'consult', situation),
      add: mayInvite(call, 'conference', situation),
      complete: permits(call, { type: 'CompleteTransfer', agentId }, plan),
      back: permits(call, { type: 'BackToCustomer', agentId }, plan),
      conference: permits(call, { type: 'MakeConference', agentId }, plan),
    },
    sound: soundOf(situation.sounds[call.id]),
    connected: situation.connected,
  }
}

function askedFor(call: CallSnapshot, pending: PhoneSituation['pending']): LiveView['inviting'] {
  for (const { callId, command } of pending) {
    if (callId === call.id && command.type === 'Invite') return command.purpose
  }
  return null
}

/** A transfer that came back is news for as long as the customer waits for the agent to turn to him. */
function news(failed: FailedInvitation | undefined, hold: Toggle, now: number): FailedInvitation | null {
  if (!failed) return null
  const isWaiting = failed.purpose === 'transfer' && hold !== 'off'
  return isWaiting || now - failed.at < NEWS_MS ? failed : null
}

/** Several switches that are pressed as one: on when all are; on its way as soon as one is. */
function togetherOf(switches: readonly Toggle[]): Toggle {
  if (switches.length === 0) return 'off'
  if (switches.every((one) => one === 'on')) return 'on'
  if (switches.includes('turningOff')) return 'turningOff'
  const isGoing = switches.every((one) => one === 'on' || one === 'turningOn')
  return isGoing ? 'turningOn' : 'off'
}

function heldTogether(legs: readonly LegSnapshot[], now: number): number | null {
  const held = legs.flatMap((leg) => heldFor(leg, now) ?? [])
  return held.length === legs.length && held.length > 0 ? Math.min(...held) : null
}

function soundOf(sound: PhoneSituation['sounds'][string] | undefined): LiveView['sound'] {
  if (sound === 'reconnecting') return 'reconnecting'
  return sound ? 'here' : 'elsewhere'
}
