import type { CallEvent } from '#lib/domain/calls/event.ts'
import type { CallStory } from '../phone/callStory.ts'
import { aCall, aLeg, NOW, ownLeg } from './aCall.ts'
import { COLLEAGUE, ME } from './people.ts'

const at = (secondsAgo: number) => NOW - secondsAgo * 1000
const invitation = {
  id: 'invitation-1',
  purpose: 'consult',
  target: { kind: 'agent', agentId: COLLEAGUE.id },
  byAgentId: ME.id,
  phase: 'ringing',
  legId: null,
  madeAt: at(90),
} as const
const ended = { invitationId: 'invitation-1', purpose: 'consult', byAgentId: ME.id } as const

const EVENTS: readonly CallEvent[] = [
  { type: 'TalkStarted', at: at(151) },
  { type: 'RecordingPaused', at: at(140), agentId: ME.id, paused: true },
  { type: 'RecordingPaused', at: at(120), agentId: ME.id, paused: false },
  { type: 'InvitationMade', at: at(90), invitation },
  { type: 'HoldConfirmed', at: at(89), legId: 'leg-customer', held: true },
  { type: 'InvitationTalking', at: at(80), invitationId: 'invitation-1', legId: 'leg-colleague' },
  { type: 'InvitationEnded', at: at(40), ...ended, outcome: 'conference' },
  { type: 'HoldConfirmed', at: at(39), legId: 'leg-customer', held: false },
]

/** A call in which a consult became a conference, as its timeline tells it. */
export const STORY: CallStory = {
  call: aCall({
    legs: [aLeg(), ownLeg(), ownLeg({ id: 'leg-colleague', agentId: COLLEAGUE.id, name: COLLEAGUE.name })],
  }),
  events: EVENTS.map(({ type, at: when, ...data }, index) => ({ seq: index + 1, type, at: when, data })),
  people: [ME, { ...COLLEAGUE, role: 'agent' }],
}
