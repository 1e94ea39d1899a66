import type { CallCommand } from '#lib/contracts/callCommands.ts'
import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { PhoneSituation } from '../phone/phoneView.ts'
import { aCall, aLeg, anOffer, NOW, ownLeg } from './aCall.ts'
import { CALL_CONTROL } from './callControl.ts'
import { QUIET_DESK } from './quietDesk.ts'

const QUIET: PhoneSituation = QUIET_DESK

const on = (call: CallSnapshot, change: Partial<PhoneSituation> = {}): PhoneSituation => ({
  ...QUIET,
  calls: [call],
  sounds: { 'call-1': 'connected' },
  ...change,
})
const asked = (command: CallCommand) => ({ pending: [{ callId: 'call-1', command }] })
const held = (wanted: boolean, confirmed: boolean) =>
  aCall({ legs: [aLeg({ hold: { wanted, confirmed } }), ownLeg()] })

const UNRECORDED = { wanted: false, confirmed: false }
const ringing = aCall({
  ownerId: null,
  waiting: { since: NOW - 41_000, returned: false },
  offers: [anOffer()],
  legs: [aLeg({ recording: UNRECORDED })],
  answeredAt: null,
  recording: false,
})
const stranger = {
  contact: { id: 'contact-new', name: '+821055512048', unnamed: true },
  remoteNumber: '+821055512048',
}
const claimed = {
  ...ringing,
  offers: [anOffer({ status: 'claimed', legId: 'leg-agent' })],
  legs: [aLeg({ recording: UNRECORDED }), ownLeg({ status: 'dialing', present: false, connectedAt: null })],
}
const dialing = (change: Parameters<typeof aLeg>[0], own: Parameters<typeof ownLeg>[0] = {}) =>
  aCall({
    direction: 'outbound',
    queue: null,
    answeredAt: null,
    recording: false,
    startedAt: NOW - 6_000,
    legs: [aLeg({ status: 'dialing', present: false, connectedAt: null, ...change }), ownLeg(own)],
  })
const ended = (endReason: CallSnapshot['endReason'], answeredAt: number | null = null): CallSnapshot => ({
  ...dialing({ status: 'ended', endReason }, { status: 'ended', present: false, endReason: 'hungUp' }),
  status: 'closed',
  endReason,
  answeredAt,
  endedAt: NOW - 2_000,
})
const gone = aCall({
  legs: [
    aLeg({ hold: { wanted: true, confirmed: true } }),
    ownLeg({ status: 'ended', present: false, endReason: 'lost', lostAt: NOW - 8_000 }),
  ],
})
const over = aCall({
  status: 'closed',
  endReason: 'hungUp',
  endedAt: NOW - 9_000,
  legs: [aLeg({ status: 'ended', present: false }), ownLeg({ status: 'ended', present: false })],
})

/** Every state the phone can be in, by name: what the gallery shows and the tests name. */
export const SITUATIONS = {
  idle: QUIET,
  askMicrophone: { ...QUIET, microphone: 'prompt' },
  microphoneDenied: { ...QUIET, microphone: 'denied' },
  microphoneMissing: { ...QUIET, microphone: 'missing' },
  ringLocked: { ...QUIET, ringUnlocked: false },
  offline: { ...QUIET, connected: false },
  incoming: { ...QUIET, calls: [ringing] },
  incomingStranger: { ...QUIET, calls: [{ ...ringing, ...stranger }] },
  accepting: {
    ...QUIET,
    calls: [ringing],
    ...asked({ type: 'AcceptOffer', offerId: 'offer-1', intent: 'i' }),
  },
  declining: { ...QUIET, calls: [ringing], ...asked({ type: 'DeclineOffer', offerId: 'offer-1' }) },
  connecting: { ...QUIET, calls: [claimed], sounds: { 'call-1': 'connecting' } },
  placing: { ...QUIET, placing: '+821048207731' },
  joining: on(dialing({}, { status: 'dialing', present: false, connectedAt: null }), {
    sounds: { 'call-1': 'connecting' },
  }),
  dialing: on(dialing({})),
  ringingThere: on(dialing({ status: 'ringing' })),
  live: on(aCall()),
  liveStranger: on(aCall(stranger)),
  holding: on(aCall(), asked({ type: 'Hold', legId: 'leg-customer' })),
  held: on(held(true, true)),
  resuming: on(held(false, true)),
  muting: on(aCall({ legs: [aLeg(), ownLeg({ mute: { wanted: true, confirmed: false } })] })),
  muted: on(aCall({ legs: [aLeg(), ownLeg({ mute: { wanted: true, confirmed: true } })] })),
  soundReconnecting: on(aCall(), { sounds: { 'call-1': 'reconnecting' } }),
  soundElsewhere: on(aCall(), { sounds: {} }),
  liveOffline: on(aCall(), { connected: false }),
  lost: on(gone, { sounds: {} }),
  rejoining: on(gone, { sounds: { 'call-1': 'connecting' }, ...asked({ type: 'Rejoin', intent: 'i' }) }),
  hangingUp: on(aCall(), asked({ type: 'HangUp' })),
  ending: on(aCall({ status: 'closing' })),
  wrapUp: {
    ...QUIET,
    calls: [over],
    desk: { ...QUIET_DESK.desk, wrapUp: { callId: 'call-1', startedAt: NOW - 9_000, endsAt: NOW + 51_000 } },
  },
  busy: { ...QUIET, calls: [ended('busy')] },
  noAnswer: { ...QUIET, calls: [ended('noAnswer')] },
  failed: { ...QUIET, calls: [ended('failed')] },
  ended: { ...QUIET, calls: [ended('hungUp', NOW - 60_000)] },
  ...CALL_CONTROL,
} as const satisfies Record<string, PhoneSituation>

export type SituationName = keyof typeof SITUATIONS
