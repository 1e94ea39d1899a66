import type { MonitorMode } from '../monitor.ts'
import { scenario } from './scenario.ts'

type Story = ReturnType<ReturnType<typeof scenario>['inbound']>

const BOB = { kind: 'agent', agentId: 'bob' } as const
const NUMBER = { kind: 'phone', number: '+8215889999' } as const
const RING = { agentIds: ['bob'], ringSeconds: 20 } as const
const NOBODY = { agentIds: [], ringSeconds: 0 } as const

const talking = () => scenario().inbound().talking('ann')
const asked = (purpose: 'transfer' | 'consult' | 'conference') =>
  talking().command({ type: 'Invite', agentId: 'ann', purpose, target: BOB, ...RING })
const conference = () => bobComes(asked('conference'))
const lost = (call: Story) => call.fact({ type: 'leg.ended', legId: call.legOf('ann'), reason: 'lost' })
const held = (call: Story) => call.command({ type: 'Hold', agentId: 'ann', legId: call.customerId })
const withNumber = (purpose: 'transfer' | 'conference') =>
  talking().command({ type: 'Invite', agentId: 'ann', purpose, target: NUMBER, ...NOBODY })

function bobComes(call: Story): Story {
  call.command({ type: 'AcceptOffer', agentId: 'bob', offerId: call.offerOf('bob') })
  return call.fact({ type: 'participant.joined', legId: call.legOf('bob') })
}

function numberAnswers(call: Story): Story {
  const legId = call.state.legs.find((leg) => leg.role === 'external')?.id ?? ''
  return call.fact({ type: 'participant.joined', legId })
}

function placing(): Story {
  const call = scenario().outbound('ann')
  call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
  return call.fact({ type: 'leg.ringing', legId: call.customerId })
}

function inFlow(): Story {
  const stop = { kind: 'speaks', nodeId: 'menu', tries: 0, seconds: 40 } as const
  const target = { kind: 'flow', versionId: 'v', stop } as const
  const call = talking().command({ type: 'Invite', agentId: 'ann', purpose: 'transfer', target, ...NOBODY })
  return call.fact({ type: 'participant.left', legId: call.customerId }).fact({ type: 'flow.arrived' })
}

function internalRinging(): Story {
  const call = scenario().internal('ann', 'bob')
  return call.fact({ type: 'participant.joined', legId: call.legOf('ann') })
}

function monitored(mode: MonitorMode): Story {
  const call = talking().command({ type: 'Monitor', agentId: 'zoe', ofAgentId: 'ann', mode })
  return call.fact({ type: 'participant.joined', legId: call.legOf('zoe') })
}

/** Where a call can be, by the name it has among people: ann's call, if it is anybody's; bob is the other one. */
export const STATIONS = {
  'waits, and rings nowhere': () => {
    const call = scenario().inbound()
    return call.fact({ type: 'participant.joined', legId: call.customerId })
  },
  'rings at ann and at bob': () => scenario().inbound().ringing('ann', 'bob'),
  'ann has said yes and is on her way': () => {
    const call = scenario().inbound().ringing('ann', 'bob')
    return call.command({ type: 'AcceptOffer', agentId: 'ann', offerId: call.offerOf('ann') })
  },
  'ann calls out, and it rings': placing,
  'ann talks': talking,
  'ann holds the customer': () => held(talking()),
  'ann has paused the recording': () => talking().command({ type: 'PauseRecording', agentId: 'ann' }),
  'ann is on her other line': () => talking().command({ type: 'PutAside', agentId: 'ann' }),
  'a transfer rings at bob': () => asked('transfer'),
  'a transfer rings at bob, and ann has left': () =>
    asked('transfer').command({ type: 'Leave', agentId: 'ann' }),
  'a transfer rings at a number': () => withNumber('transfer'),
  'bob did not take the transfer': () => {
    const call = asked('transfer')
    return call.command({ type: 'DeclineOffer', agentId: 'bob', offerId: call.offerOf('bob') })
  },
  'a consult rings at bob': () => asked('consult'),
  'ann consults bob': () => bobComes(asked('consult')),
  'a conference rings at bob': () => asked('conference'),
  'conference of ann, bob and the customer': conference,
  'conference, the customer on hold': () => held(conference()),
  'conference of ann, the customer and a number': () => numberAnswers(withNumber('conference')),
  'conference, ann on her other line': () => conference().command({ type: 'PutAside', agentId: 'ann' }),
  'conference, and ann is lost': () => lost(conference()),
  'ann is lost': () => lost(talking()),
  'ann is on her way back': () => lost(talking()).command({ type: 'Rejoin', agentId: 'ann' }),
  'back in the queue': () => lost(talking()).fact({ type: 'rejoin.expired', agentId: 'ann' }),
  'in a flow': inFlow,
  'a flow rings at bob': () => {
    const stop = { kind: 'rings', nodeId: 'bob', tries: 0, seconds: 50 } as const
    const call = inFlow().fact({ type: 'flow.moved', step: 1, to: stop, digits: '1', isAsking: true })
    return call.command({ type: 'OfferCall', ...RING })
  },
  'customer and number are left talking': () =>
    numberAnswers(withNumber('conference')).command({ type: 'Leave', agentId: 'ann', rest: 'leaveTalking' }),
  'an internal call of ann rings at bob': internalRinging,
  'ann and bob talk by themselves': () => bobComes(internalRinging()),
  'zoe listens to ann': () => monitored('listen'),
  'zoe whispers to ann': () => monitored('whisper'),
  'zoe whispers to ann, who consults bob': () =>
    bobComes(
      monitored('whisper').command({
        type: 'Invite',
        agentId: 'ann',
        purpose: 'consult',
        target: BOB,
        ...RING,
      }),
    ),
  'over, and not everybody has gone yet': () => talking().command({ type: 'HangUp', agentId: 'ann' }),
} as const satisfies Readonly<Record<string, () => Story>>
