import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot, InvitationSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { PhoneSituation } from '../phone/phoneView.ts'
import { aCall, aLeg, anInvitation, anOffer, NOW, ownLeg } from './aCall.ts'
import { COLLEAGUE, ME } from './people.ts'
import { QUIET_DESK } from './quietDesk.ts'

const HELD = { wanted: true, confirmed: true }
const NO = { wanted: false, confirmed: false }

const on = (call: CallSnapshot, change: Partial<PhoneSituation> = {}): PhoneSituation => ({
  ...QUIET_DESK,
  calls: [call],
  sounds: { 'call-1': 'connected', 'call-2': 'connected' },
  ...change,
})
const asked = (command: CallCommand, callId = 'call-1') => ({ pending: [{ callId, command }] })
const colleague = (change: Parameters<typeof aLeg>[0] = {}) =>
  ownLeg({
    id: 'leg-colleague',
    agentId: COLLEAGUE.id,
    name: COLLEAGUE.name,
    connectedAt: NOW - 40_000,
    ...change,
  })
const supplier = (change: Parameters<typeof aLeg>[0] = {}) =>
  aLeg({ id: 'leg-supplier', role: 'external', name: '한라운송', number: '+82647451100', ...change })
const heldCustomer = aLeg({ hold: HELD, holdAsked: false })

const inviting = (invitation: InvitationSnapshot, change: Partial<CallSnapshot> = {}) =>
  aCall({
    invitations: [invitation],
    offers: [
      anOffer({ id: 'offer-c', agentId: COLLEAGUE.id, invitationId: invitation.id, expiresAt: NOW + 14_000 }),
    ],
    legs: [heldCustomer, ownLeg()],
    ...change,
  })
const transfer = anInvitation()
const consult = anInvitation({ purpose: 'consult' })
const team = { kind: 'team', id: 'team-tech', name: '기술 지원' } as const
const talking = (change: Partial<CallSnapshot> = {}) =>
  inviting(anInvitation({ purpose: 'consult', phase: 'talking', legId: 'leg-colleague' }), {
    offers: [],
    legs: [heldCustomer, ownLeg(), colleague()],
    ...change,
  })
const conference = (change: Partial<CallSnapshot> = {}) =>
  aCall({ legs: [aLeg(), ownLeg(), colleague(), supplier()], ...change })
const failed = (purpose: InvitationSnapshot['purpose'], outcome: 'declined' | 'noAnswer') => ({
  failed: [
    { callId: 'call-1', purpose, outcome, kind: 'agent' as const, name: COLLEAGUE.name, at: NOW - 2_000 },
  ],
})
const asker = {
  by: { id: COLLEAGUE.id, name: COLLEAGUE.name },
  target: { kind: 'agent', id: ME.id, name: ME.name },
} as const
const invited = (purpose: InvitationSnapshot['purpose']) =>
  aCall({
    ownerId: COLLEAGUE.id,
    legs: [aLeg({ hold: purpose === 'conference' ? NO : HELD }), colleague()],
    invitations: [anInvitation({ purpose, ...asker })],
    offers: [anOffer({ invitationId: 'invitation-1' })],
  })
const onTheWay = ownLeg({ status: 'dialing', present: false, connectedAt: null })
const coming = (purpose: InvitationSnapshot['purpose']): PhoneSituation => {
  const call = invited(purpose)
  const offers = [anOffer({ invitationId: 'invitation-1', status: 'claimed', legId: 'leg-agent' })]
  return { ...QUIET_DESK, calls: [{ ...call, offers, legs: [...call.legs, onTheWay] }] }
}
const others = (invitation: InvitationSnapshot) =>
  aCall({
    ownerId: COLLEAGUE.id,
    legs: [
      heldCustomer,
      colleague(),
      ownLeg({ hold: HELD }),
      invitation.target.kind === 'phone'
        ? supplier()
        : colleague({ id: 'leg-x', agentId: 'agent-x', name: '정하은' }),
    ],
    invitations: [invitation],
  })
const beside = aCall({
  id: 'call-2',
  direction: 'outbound',
  queue: null,
  contact: { id: 'contact-halla', name: '한라운송', unnamed: false },
  remoteNumber: '+82647451100',
  ticketId: 1047,
  startedAt: NOW - 64_000,
  answeredAt: NOW - 48_000,
  legs: [supplier({ id: 'leg-2-customer', role: 'customer' }), ownLeg({ id: 'leg-2-agent' })],
})
const aside = aCall({ legs: [heldCustomer, ownLeg({ aside: true, hold: HELD })] })
const lostLine = aCall({
  legs: [
    heldCustomer,
    ownLeg({ aside: true, status: 'ended', present: false, endReason: 'lost', lostAt: NOW - 8_000 }),
  ],
})
const waiting = aCall({
  id: 'call-3',
  ownerId: null,
  answeredAt: null,
  recording: false,
  waiting: { since: NOW - 18_000, returned: false },
  contact: { id: 'contact-mina', name: '서민아', unnamed: false },
  remoteNumber: '+821033010092',
  offers: [anOffer({ id: 'offer-3', expiresAt: NOW + 16_000 })],
  legs: [aLeg({ id: 'leg-3', name: '서민아', number: '+821033010092', recording: NO })],
})
const internal = (change: Partial<CallSnapshot> = {}) =>
  aCall({
    id: 'call-2',
    direction: 'internal',
    queue: null,
    remoteNumber: '',
    recording: false,
    startedAt: NOW - 40_000,
    answeredAt: NOW - 31_000,
    legs: [ownLeg({ id: 'leg-2-agent' }), colleague({ id: 'leg-2-colleague' })],
    ...change,
  })
const two = (change: Partial<PhoneSituation> = {}): PhoneSituation => ({
  ...on(beside),
  calls: [aside, beside],
  ...change,
})
/** As long as names get. */
const LONG = {
  company: '주식회사 한국글로벌물류솔루션 서울영업본부',
  person: 'Maximiliane Featherstonehaugh-Cholmondeley',
}
const plan = (is: 'basic' | 'growth') => ({ desk: { ...QUIET_DESK.desk, plan: is } })

/** What the phone shows while an agent works a call: transfers, consults, conferences, lines. */
export const CALL_CONTROL = {
  recordingPausing: on(aCall(), asked({ type: 'PauseRecording' })),
  recordingPaused: on(
    aCall({ recordingPaused: true, recording: false, legs: [aLeg({ recording: NO }), ownLeg()] }),
  ),
  basicPlan: on(aCall(), plan('basic')),
  growthPlan: on(aCall(), plan('growth')),
  transferAsking: on(
    aCall(),
    asked({ type: 'Invite', purpose: 'transfer', target: { kind: 'agent', agentId: COLLEAGUE.id } }),
  ),
  transferRinging: on(inviting(transfer)),
  transferTeam: on(
    inviting(anInvitation({ target: team }), {
      offers: ['a', 'b', 'c'].map((id) =>
        anOffer({ id, agentId: id, invitationId: 'invitation-1', expiresAt: NOW + 9_000 }),
      ),
    }),
  ),
  transferLeft: on(
    inviting(transfer, { legs: [heldCustomer, ownLeg({ status: 'ended', present: false })] }),
    {
      sounds: {},
    },
  ),
  transferLeftBack: on(
    inviting(transfer, { legs: [heldCustomer, ownLeg({ status: 'ended', present: false })] }),
    {
      sounds: { 'call-1': 'connecting' },
      ...asked({ type: 'Rejoin', intent: 'i' }),
    },
  ),
  transferDeclined: on(aCall({ legs: [aLeg({ hold: HELD }), ownLeg()] }), failed('transfer', 'declined')),
  consultRinging: on(inviting(consult)),
  consultComing: on(
    inviting(consult, {
      offers: [
        anOffer({
          agentId: COLLEAGUE.id,
          invitationId: 'invitation-1',
          status: 'claimed',
          legId: 'leg-colleague',
        }),
      ],
      legs: [heldCustomer, ownLeg(), colleague({ status: 'dialing', present: false, connectedAt: null })],
    }),
  ),
  consultTalking: on(talking()),
  consultCompleting: on(talking(), asked({ type: 'CompleteTransfer' })),
  consultForMe: on(
    aCall({
      ownerId: COLLEAGUE.id,
      legs: [heldCustomer, colleague(), ownLeg()],
      invitations: [anInvitation({ purpose: 'consult', phase: 'talking', legId: 'leg-agent', ...asker })],
    }),
  ),
  consultOthers: on(
    others(anInvitation({ by: asker.by, purpose: 'consult', phase: 'talking', legId: 'leg-x' })),
  ),
  consultOthersOutside: on(
    others(
      anInvitation({
        by: asker.by,
        purpose: 'consult',
        phase: 'talking',
        legId: 'leg-supplier',
        target: { kind: 'phone', id: '+82647451100', name: '한라운송' },
      }),
    ),
  ),
  connectingConsult: coming('consult'),
  connectingInternal: {
    ...QUIET_DESK,
    calls: [
      internal({
        ownerId: COLLEAGUE.id,
        answeredAt: null,
        legs: [colleague({ id: 'leg-2-colleague' }), onTheWay],
        invitations: [anInvitation({ purpose: 'conference', ...asker })],
        offers: [anOffer({ invitationId: 'invitation-1', status: 'claimed', legId: 'leg-agent' })],
      }),
    ],
  },
  consultNoAnswer: on(aCall(), failed('consult', 'noAnswer')),
  conference: on(conference()),
  conferenceHeld: on(
    conference({ legs: [aLeg({ hold: HELD }), ownLeg(), colleague({ mute: HELD }), supplier()] }),
    asked({ type: 'RemoveParticipant', legId: 'leg-supplier' }),
  ),
  longNames: two({
    calls: [
      { ...aside, contact: { ...aside.contact, name: LONG.company } },
      {
        ...beside,
        contact: { ...beside.contact, name: LONG.person },
        legs: [
          supplier({ id: 'leg-2-customer', role: 'customer', name: LONG.person, hold: HELD }),
          ownLeg({ id: 'leg-2-agent' }),
          colleague({ name: LONG.company, mute: HELD }),
        ],
        invitations: [
          anInvitation({ purpose: 'conference', target: { kind: 'team', id: 't', name: LONG.company } }),
        ],
        offers: [
          anOffer({ id: 'offer-c', agentId: 'x', invitationId: 'invitation-1', expiresAt: NOW + 14_000 }),
        ],
      },
    ],
  }),
  conferenceMuted: on(
    conference({
      legs: [aLeg({ hold: HELD }), ownLeg(), colleague({ mute: HELD }), supplier({ mute: HELD })],
    }),
  ),
  conferenceInviting: on(
    conference({
      legs: [aLeg(), ownLeg(), supplier({ status: 'ringing', present: false, connectedAt: null })],
      invitations: [
        anInvitation({
          purpose: 'conference',
          legId: 'leg-supplier',
          target: { kind: 'phone', id: '+82647451100', name: '한라운송' },
        }),
      ],
    }),
  ),
  guest: on(conference({ ownerId: COLLEAGUE.id })),
  customerLeft: on(
    aCall({ legs: [aLeg({ status: 'ended', present: false, endReason: 'hungUp' }), ownLeg(), colleague()] }),
  ),
  incomingTransfer: { ...QUIET_DESK, calls: [invited('transfer')] },
  incomingConsult: { ...QUIET_DESK, calls: [invited('consult')] },
  incomingConference: { ...QUIET_DESK, calls: [invited('conference')] },
  secondIncoming: on(aCall(), { calls: [aCall(), waiting] }),
  twoLines: two(),
  twoLinesSwitching: two({ pendingLines: 'SwitchLine' }),
  twoLinesMerging: two({ pendingLines: 'MergeLines' }),
  twoLinesConference: two({
    calls: [aside, { ...beside, legs: [...beside.legs, colleague()] }],
  }),
  twoLinesAsideLive: two({
    calls: [aCall({ legs: [aLeg(), ownLeg({ aside: true, hold: HELD }), colleague()] }), beside],
  }),
  twoLinesOneLost: two({ calls: [lostLine, beside] }),
  internalRinging: two({
    calls: [
      aside,
      internal({
        answeredAt: null,
        legs: [ownLeg({ id: 'leg-2-agent' })],
        invitations: [anInvitation({ purpose: 'conference' })],
        offers: [anOffer({ agentId: COLLEAGUE.id, invitationId: 'invitation-1' })],
      }),
    ],
  }),
  internal: two({ calls: [aside, internal()] }),
  incomingInternal: {
    ...QUIET_DESK,
    calls: [
      internal({
        ownerId: COLLEAGUE.id,
        answeredAt: null,
        legs: [colleague({ id: 'leg-2-colleague' })],
        invitations: [anInvitation({ purpose: 'conference', ...asker })],
        offers: [anOffer({ invitationId: 'invitation-1' })],
      }),
    ],
  },
  placingBeside: on(aCall(), { placing: '+82647451100' }),
} as const satisfies Record<string, PhoneSituation>
