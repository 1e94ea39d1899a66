import type { Call } from '../call.ts'
import type { Command, Invite } from '../command.ts'
import { liveLegOf } from '../liveLegOf.ts'
import type { MonitorMode } from '../monitor.ts'
import { newLeg } from '../newLeg.ts'

type Wishes = Readonly<Record<string, Command>>

/** Everything one agent could wish of this call, by the words for it; each kind of command must be there. */
export function wishesOf(call: Call, agentId: string): Wishes {
  const byType: Readonly<Record<Command['type'], Wishes>> = {
    ...ofOffers(call, agentId),
    ...ofTalk(call, agentId),
    ...ofInvitations(call, agentId),
    ...ofLines(call, agentId),
    ...ofMonitors(agentId),
  }
  return Object.assign({}, ...Object.values(byType))
}

function ofOffers(call: Call, agentId: string) {
  const offer = call.offers.find((one) => one.agentId === agentId) ?? call.offers[0]
  const offerId = offer?.id ?? 'gone'
  return {
    OfferCall: { 'offer it to cho (routing)': { type: 'OfferCall', agentIds: ['cho'], ringSeconds: 20 } },
    AcceptOffer: { accept: { type: 'AcceptOffer', agentId, offerId } },
    DeclineOffer: { decline: { type: 'DeclineOffer', agentId, offerId } },
    Rejoin: { rejoin: { type: 'Rejoin', agentId } },
  } as const satisfies Partial<Record<Command['type'], Wishes>>
}

function ofTalk(call: Call, agentId: string) {
  const customer = call.legs.find((leg) => leg.role === 'customer')?.id ?? 'gone'
  const colleague = liveLegOf(call, agentId === 'bob' ? 'ann' : 'bob')?.id ?? 'gone'
  return {
    Hold: {
      'hold the customer': { type: 'Hold', agentId, legId: customer },
      'hold the colleague': { type: 'Hold', agentId, legId: colleague },
    },
    Resume: { 'resume the customer': { type: 'Resume', agentId, legId: customer } },
    Mute: {
      'mute oneself': { type: 'Mute', agentId },
      'mute the customer': { type: 'Mute', agentId, legId: customer },
      'mute the colleague': { type: 'Mute', agentId, legId: colleague },
    },
    Unmute: {
      'unmute oneself': { type: 'Unmute', agentId },
      'unmute the colleague': { type: 'Unmute', agentId, legId: colleague },
    },
    PauseRecording: { 'pause the recording': { type: 'PauseRecording', agentId } },
    ResumeRecording: { 'go on recording': { type: 'ResumeRecording', agentId } },
    RemoveParticipant: {
      'remove the customer': { type: 'RemoveParticipant', agentId, legId: customer },
      'remove the colleague': { type: 'RemoveParticipant', agentId, legId: colleague },
    },
    Leave: {
      leave: { type: 'Leave', agentId },
      'leave them talking': { type: 'Leave', agentId, rest: 'leaveTalking' },
      'leave and end for all': { type: 'Leave', agentId, rest: 'endForAll' },
    },
    HangUp: { 'hang up': { type: 'HangUp', agentId } },
  } as const satisfies Partial<Record<Command['type'], Wishes>>
}

function ofInvitations(call: Call, agentId: string) {
  const invitationId = call.invitations[0]?.id ?? 'gone'
  const cho = { target: { kind: 'agent', agentId: 'cho' }, agentIds: ['cho'], ringSeconds: 20 } as const
  const nobody = { agentIds: [], ringSeconds: 0 } as const
  const ask = (purpose: Invite['purpose'], rest: Pick<Invite, 'target' | 'agentIds' | 'ringSeconds'>) =>
    ({ type: 'Invite', agentId, purpose, ...rest }) as const
  return {
    Invite: {
      'transfer to cho': ask('transfer', cho),
      'transfer to a number': ask('transfer', {
        target: { kind: 'phone', number: '+8215887777' },
        ...nobody,
      }),
      'transfer to a queue': ask('transfer', {
        target: { kind: 'queue', queueId: 'billing', maxWaitSeconds: 60 },
        ...nobody,
      }),
      'transfer to a flow': ask('transfer', {
        target: {
          kind: 'flow',
          versionId: 'v',
          stop: { kind: 'speaks', nodeId: 'n', tries: 0, seconds: 40 },
        },
        ...nobody,
      }),
      'consult cho': ask('consult', cho),
      'add cho': ask('conference', cho),
    },
    CancelInvitation: { 'take the invitation back': { type: 'CancelInvitation', agentId, invitationId } },
    BackToCustomer: { 'back to the customer': { type: 'BackToCustomer', agentId } },
    CompleteTransfer: { 'complete the transfer': { type: 'CompleteTransfer', agentId } },
    MakeConference: { 'make it a conference': { type: 'MakeConference', agentId } },
  } as const satisfies Partial<Record<Command['type'], Wishes>>
}

function ofLines(call: Call, agentId: string) {
  const legIds = call.legs.filter((leg) => leg.role !== 'agent').map((leg) => leg.id)
  const other = newLeg('other', 'customer', { kind: 'phone', number: '+8215886666' })
  const legs = [{ ...other, status: 'connected', present: true }] as const
  return {
    PutAside: { 'put aside': { type: 'PutAside', agentId } },
    TakeUp: { 'take up': { type: 'TakeUp', agentId } },
    GiveLegs: { 'merge into the other': { type: 'GiveLegs', agentId, intoCallId: 'other', legIds } },
    TakeLegs: {
      'merge the other into this': {
        type: 'TakeLegs',
        agentId,
        fromCallId: 'other',
        legs,
        recordingPaused: false,
      },
    },
  } as const satisfies Partial<Record<Command['type'], Wishes>>
}

function ofMonitors(agentId: string) {
  const ofAgentId = agentId === 'ann' ? 'bob' : 'ann'
  const monitor = (mode: MonitorMode) => ({ type: 'Monitor', agentId, ofAgentId, mode }) as const
  return {
    Monitor: {
      'listen to ann (ann: to bob)': monitor('listen'),
      'whisper to ann (ann: to bob)': monitor('whisper'),
      'barge in on ann (ann: on bob)': monitor('barge'),
    },
    StopMonitoring: { 'stop monitoring': { type: 'StopMonitoring', agentId } },
    TakeOver: { 'take over': { type: 'TakeOver', agentId } },
  } as const satisfies Partial<Record<Command['type'], Wishes>>
}
