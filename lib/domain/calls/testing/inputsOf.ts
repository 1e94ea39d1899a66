import { agentIdOf } from '../agentIdOf.ts'
import type { Call } from '../call.ts'
import type { Command, Invite, Target } from '../command.ts'
import type { Fact } from '../fact.ts'
import type { FlowStop } from '../flowStop.ts'

export type Input = Command | Fact

export function isFact(input: Input): input is Fact {
  return input.type.includes('.')
}

/** Everything that can be wished or reported of this call now, also what makes no sense. */
export function inputsOf(call: Call, agents: readonly string[]): readonly Input[] {
  const legs = [...call.legs.map((leg) => leg.id), 'gone']
  const offers = [...call.offers.map((offer) => offer.id), 'gone']
  const invitations = [...call.invitations.map((one) => one.id), 'gone']
  return [
    { type: 'OfferCall', agentIds: agents, ringSeconds: 20 },
    { type: 'wait.expired' },
    ...agents.flatMap((agentId) => ofAgent(call, agentId, { legs, offers, invitations, agents })),
    ...ofFlow(call),
    ...offers.map((offerId): Fact => ({ type: 'offer.expired', offerId })),
    ...legs.flatMap(ofLeg),
    ...call.legs.filter(({ role }) => role === 'supervisor').flatMap((leg) => ofCoach(call, leg.id)),
  ]
}

function ofAgent(
  call: Call,
  agentId: string,
  ids: Readonly<Record<'legs' | 'offers' | 'invitations' | 'agents', readonly string[]>>,
): readonly Input[] {
  const about: Input[] = [
    { type: 'agent.unreachable', agentId },
    { type: 'agent.busy', agentId },
    { type: 'agent.revoked', agentId },
    { type: 'rejoin.expired', agentId },
    ...ids.offers.flatMap((offerId): Command[] => [
      { type: 'AcceptOffer', agentId, offerId },
      { type: 'DeclineOffer', agentId, offerId },
    ]),
    { type: 'Rejoin', agentId },
    { type: 'HangUp', agentId },
    { type: 'Leave', agentId },
    { type: 'Mute', agentId },
    { type: 'PauseRecording', agentId },
    { type: 'BackToCustomer', agentId },
    { type: 'Invite', agentId, purpose: 'transfer', ...phone },
    ...monitors(call, agentId),
  ]
  // Whoever has no channel in the call is refused the rest for that one reason.
  if (!call.legs.some((leg) => agentIdOf(leg) === agentId)) return about
  return [
    ...about,
    { type: 'Unmute', agentId },
    { type: 'ResumeRecording', agentId },
    { type: 'CompleteTransfer', agentId },
    { type: 'MakeConference', agentId },
    { type: 'Leave', agentId, rest: 'leaveTalking' },
    { type: 'Leave', agentId, rest: 'endForAll' },
    { type: 'PutAside', agentId },
    { type: 'TakeUp', agentId },
    {
      type: 'GiveLegs',
      agentId,
      intoCallId: 'other',
      legIds: call.legs.filter((leg) => leg.role !== 'agent').map((leg) => leg.id),
    },
    ...ids.invitations.map((invitationId): Command => ({ type: 'CancelInvitation', agentId, invitationId })),
    ...ids.legs.flatMap((legId): Command[] => [
      { type: 'Hold', agentId, legId },
      { type: 'Resume', agentId, legId },
      { type: 'Mute', agentId, legId },
      { type: 'Unmute', agentId, legId },
      { type: 'RemoveParticipant', agentId, legId },
    ]),
    ...invites(agentId, ids.agents),
  ]
}

/** Of the step he is at, and of one that is behind him. */
function ofFlow({ flow }: Call): readonly Fact[] {
  const steps = flow ? [flow.step, flow.step - 1] : [0]
  return [
    { type: 'flow.arrived' },
    ...steps.flatMap((step): Fact[] => [
      { type: 'flow.expired', step },
      ...STOPS.flatMap((to): Fact[] => [
        { type: 'flow.moved', step, to, digits: '', isAsking: false },
        { type: 'flow.moved', step, to, digits: '1', isAsking: true },
      ]),
    ]),
  ]
}

const STOPS: readonly FlowStop[] = [
  { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 },
  { kind: 'rings', nodeId: 'agent', tries: 0, seconds: 50 },
  { kind: 'queue', nodeId: 'queue', tries: 0, queueId: 'billing', maxWaitSeconds: 60 },
  { kind: 'ends', nodeId: 'end', tries: 0 },
  { kind: 'nowhere', nodeId: 'queue', tries: 0 },
]

/** Of whoever is in the call, and of one who is not. */
function monitors(call: Call, agentId: string): readonly Command[] {
  const there = new Set(call.legs.flatMap((leg) => agentIdOf(leg) ?? []))
  return [
    { type: 'StopMonitoring', agentId },
    { type: 'TakeOver', agentId },
    { type: 'Monitor', agentId, ofAgentId: 'nobody', mode: 'listen' },
    ...[...there].flatMap((ofAgentId) =>
      (['listen', 'whisper', 'barge'] as const).map(
        (mode): Command => ({ type: 'Monitor', agentId, ofAgentId, mode }),
      ),
    ),
  ]
}

const phone = {
  target: { kind: 'phone', number: '+8215889999' } as Target,
  agentIds: [] as readonly string[],
  ringSeconds: 0,
}

function invites(agentId: string, agents: readonly string[]): readonly Invite[] {
  const team = { target: { kind: 'team', teamId: 'sales' } as const, agentIds: agents, ringSeconds: 20 }
  const queue = { kind: 'queue', queueId: 'billing', maxWaitSeconds: 60 } as const
  return [
    ...(['transfer', 'consult', 'conference'] as const).flatMap((purpose): Invite[] => [
      { type: 'Invite', agentId, purpose, ...phone },
      { type: 'Invite', agentId, purpose, ...team },
    ]),
    { type: 'Invite', agentId, purpose: 'transfer', target: queue, agentIds: agents, ringSeconds: 20 },
    ...STOPS.map((stop): Invite => {
      const target = { kind: 'flow', versionId: 'v', stop } as const
      return { type: 'Invite', agentId, purpose: 'transfer', target, agentIds: [], ringSeconds: 0 }
    }),
  ]
}

function ofCoach(call: Call, legId: string): readonly Fact[] {
  const agents = call.legs.filter((leg) => agentIdOf(leg) !== null).map((leg) => leg.id)
  return [null, ...agents].map((ofLegId) => ({ type: 'participant.coaching', legId, ofLegId }))
}

function ofLeg(legId: string): readonly Fact[] {
  return [
    { type: 'leg.ringing', legId },
    { type: 'leg.connected', legId },
    { type: 'leg.ended', legId, reason: 'hungUp' },
    { type: 'leg.ended', legId, reason: 'failed' },
    { type: 'participant.joined', legId },
    { type: 'participant.left', legId },
    { type: 'participant.held', legId, held: true },
    { type: 'participant.held', legId, held: false },
    { type: 'participant.muted', legId, muted: true },
    { type: 'participant.muted', legId, muted: false },
    { type: 'recording.confirmed', legId, on: true },
    { type: 'recording.confirmed', legId, on: false },
    { type: 'arrival.expired', legId },
    { type: 'voicemail.left', legId, seconds: 9 },
  ]
}
