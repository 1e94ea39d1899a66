import type {
  CallSnapshot,
  InvitationSnapshot,
  LegSnapshot,
  OfferSnapshot,
} from '#lib/contracts/callSnapshot.ts'
import { COLLEAGUE, CONTACT, ME, NUMBERS } from './people.ts'

/** The moment every fixture is seen at: 2026-11-23 14:20 in Seoul. */
export const NOW = Date.UTC(2026, 10, 23, 5, 20)

const QUIET = { wanted: false, confirmed: false }
const RECORDED = { wanted: true, confirmed: true }
const [MAIN] = NUMBERS

/** A customer's leg, connected and in the conference unless said otherwise. */
export function aLeg(change: Partial<LegSnapshot> = {}): LegSnapshot {
  return {
    id: 'leg-customer',
    role: 'customer',
    agentId: null,
    number: '+821048207731',
    name: CONTACT.name,
    status: 'connected',
    present: true,
    hold: QUIET,
    holdAsked: change.hold?.wanted ?? false,
    heldSince: change.hold?.confirmed ? NOW - 42_000 : null,
    mute: QUIET,
    monitor: null,
    coaching: { wanted: null, confirmed: null },
    recording: (change.status ?? 'connected') === 'connected' ? RECORDED : QUIET,
    aside: false,
    lostAt: null,
    connectedAt: NOW - 154_000,
    endedAt: null,
    endReason: null,
    ...change,
  }
}

/** The agent's own leg. */
export function ownLeg(change: Partial<LegSnapshot> = {}): LegSnapshot {
  return aLeg({
    id: 'leg-agent',
    role: 'agent',
    agentId: ME.id,
    number: null,
    name: ME.name,
    recording: QUIET,
    ...change,
  })
}

export function anOffer(change: Partial<OfferSnapshot> = {}): OfferSnapshot {
  return {
    id: 'offer-1',
    agentId: ME.id,
    invitationId: null,
    status: 'ringing',
    legId: null,
    madeAt: NOW - 7_000,
    expiresAt: NOW + 13_000,
    ...change,
  }
}

/** A transfer to the colleague that rings, asked for by the agent. */
export function anInvitation(change: Partial<InvitationSnapshot> = {}): InvitationSnapshot {
  return {
    id: 'invitation-1',
    purpose: 'transfer',
    phase: 'ringing',
    by: { id: ME.id, name: ME.name },
    target: { kind: 'agent', id: COLLEAGUE.id, name: COLLEAGUE.name },
    legId: null,
    madeAt: NOW - 6_000,
    ...change,
  }
}

/** An inbound call the agent is talking on, unless said otherwise. */
export function aCall(change: Partial<CallSnapshot> = {}): CallSnapshot {
  return {
    id: 'call-1',
    version: 7,
    direction: 'inbound',
    status: 'open',
    endReason: null,
    ownerId: ME.id,
    queue: { id: 'queue-support', name: '고객 지원' },
    waiting: null,
    flow: null,
    recordingPaused: false,
    outsideTalk: false,
    mergedIntoId: null,
    heldMs: 0,
    offers: [],
    invitations: [],
    legs: [aLeg(), ownLeg()],
    startedAt: NOW - 172_000,
    answeredAt: NOW - 151_000,
    endedAt: null,
    remoteNumber: '+821048207731',
    contact: { id: CONTACT.id, name: CONTACT.name, unnamed: false },
    phoneNumber: { id: 'number-main', name: MAIN?.name ?? '', number: MAIN?.number ?? '' },
    ticketId: 1042,
    recording: true,
    ...change,
  }
}
