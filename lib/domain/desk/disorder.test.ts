import fc from 'fast-check'
import { expect, test } from 'vitest'
import { agentIdOf } from '../calls/agentIdOf.ts'
import type { Call } from '../calls/call.ts'
import type { Command } from '../calls/command.ts'
import { INVARIANTS } from '../calls/invariants.ts'
import { isAlive } from '../calls/isAlive.ts'
import { openInbound } from '../calls/openInbound.ts'
import { openOutbound } from '../calls/openOutbound.ts'
import type { LineCommand } from './lineCommand.ts'
import { mergeLines } from './mergeLines.ts'
import { putOthersAside } from './putOthersAside.ts'
import { switchLine } from './switchLine.ts'
import { CarriedWorld } from './testing/carriedWorld.ts'

/** One thing that people do; false while it cannot be done yet, because a report is still under way. */
type Step = (world: CarriedWorld) => boolean

const lines = ({ calls }: CarriedWorld) => [...calls.values()]
const call = ({ calls }: CarriedWorld, id: string) => calls.get(id) as Call
const legTo = (at: Call, who: string) =>
  at.legs.find(({ endpoint }) => (endpoint.kind === 'agent' ? endpoint.agentId : endpoint.number) === who)
    ?.id ?? 'gone'
const wish =
  (callId: string, command: (at: Call) => Command): Step =>
  (world) =>
    world.command([{ callId, command: command(call(world, callId)) }])
const lineWish =
  (commands: (world: CarriedWorld) => readonly LineCommand[]): Step =>
  (world) =>
    world.command(commands(world))

const accepts = (callId: string, agentId: string) =>
  wish(callId, (at) => ({
    type: 'AcceptOffer',
    agentId,
    offerId: at.offers.find((offer) => offer.agentId === agentId)?.id ?? 'gone',
  }))
const asksAgent = (callId: string, purpose: 'conference' | 'consult', target: string) =>
  wish(callId, () => ({
    type: 'Invite',
    agentId: 'ann',
    purpose,
    target: { kind: 'agent', agentId: target },
    agentIds: [target],
    ringSeconds: 20,
  }))
const asksNumber = (callId: string, number: string) =>
  wish(callId, () => ({
    type: 'Invite',
    agentId: 'ann',
    purpose: 'conference',
    target: { kind: 'phone', number },
    agentIds: [],
    ringSeconds: 0,
  }))
const does = (callId: string, type: 'Hold' | 'Resume' | 'Mute' | 'RemoveParticipant', to: string) =>
  wish(callId, (at) => ({ type, agentId: 'ann', legId: legTo(at, to) }))

function opens(world: CarriedWorld, callId: string): void {
  world.open(openInbound({ callId, from: '+8210', queueId: 'support', maxWaitSeconds: 60 }, world.ctx()))
  const legId = legTo(call(world, callId), '+8210')
  world.reports.push({ callId, fact: { type: 'participant.joined', legId } })
}

const answered = (callId: string): readonly Step[] => [
  wish(callId, () => ({ type: 'OfferCall', agentIds: ['ann'], ringSeconds: 20 })),
  accepts(callId, 'ann'),
]

/** Six legs in one call; five are left. */
const crowd: readonly Step[] = [
  ...answered('a'),
  asksAgent('a', 'consult', 'bob'),
  accepts('a', 'bob'),
  wish('a', () => ({ type: 'MakeConference', agentId: 'ann' })),
  asksNumber('a', '+8215'),
  asksAgent('a', 'conference', 'eve'),
  accepts('a', 'eve'),
  does('a', 'Hold', '+8210'),
  asksNumber('a', '+8216'),
  wish('a', () => ({ type: 'PauseRecording', agentId: 'bob' })),
  does('a', 'Mute', '+8215'),
  does('a', 'Resume', '+8210'),
  does('a', 'RemoveParticipant', '+8216'),
  wish('a', () => ({ type: 'ResumeRecording', agentId: 'eve' })),
  does('a', 'Hold', 'bob'),
]

/** A second line beside the first, back and forth, somebody added to it, and both become one. */
const merged: readonly Step[] = [
  ...answered('a'),
  (world) => {
    const isAside = world.command(putOthersAside(lines(world), 'ann', null))
    if (isAside)
      world.open(openOutbound({ callId: 'b', agentId: 'ann', to: '+8219', queueId: null }, world.ctx()))
    return isAside
  },
  asksAgent('b', 'conference', 'bob'),
  lineWish((world) => switchLine(lines(world), 'ann', 'a')),
  accepts('b', 'bob'),
  does('a', 'Hold', '+8210'),
  lineWish((world) => switchLine(lines(world), 'ann', 'b')),
  lineWish((world) => switchLine(lines(world), 'ann', 'a')),
  lineWish((world) => {
    const merge = mergeLines({ from: call(world, 'b'), into: call(world, 'a'), agentId: 'ann' }, 'pro')
    return 'refused' in merge ? [] : merge
  }),
  does('a', 'Mute', '+8219'),
]

/** `chance` says how the reports come; where it has nothing more to say they come in order, each once. */
function tell(steps: readonly Step[], chance: readonly number[] | 'tidy') {
  const world = new CarriedWorld()
  const left = chance === 'tidy' ? [] : [...chance]
  opens(world, 'a')
  for (const step of steps) {
    let early = chance === 'tidy' ? Number.POSITIVE_INFINITY : (left.pop() ?? 0) % 4
    for (; early > 0 && world.reports.length > 0; early -= 1) deliver()
    while (!step(world)) {
      if (world.reports.length === 0) throw new Error('cannot be done, and nothing is under way')
      deliver()
    }
  }
  while (world.reports.length > 0) deliver()
  for (const at of lines(world)) {
    for (const [law, holds] of Object.entries(INVARIANTS)) expect([law, holds(at)]).toEqual([law, true])
  }
  return lines(world).map(summary)

  function deliver(): void {
    const roll = left.pop() ?? 0
    world.deliver(roll % world.reports.length, roll % 5 === 4 && left.length > 0)
  }
}

function summary(at: Call) {
  const { id, status, ownerId, waiting, recordingPaused, mergedIntoId, offers, invitations } = at
  const parties = at.legs.filter(isAlive).map((leg) => {
    const { role, status: is, present, hold, holdAsked, mute, recording, aside } = leg
    const who = agentIdOf(leg) ?? (leg.endpoint.kind === 'phone' && leg.endpoint.number)
    return { who, role, is, present, hold, holdAsked, mute, recording, aside }
  })
  const sorted = parties.toSorted((a, b) => (String(a.who) < String(b.who) ? -1 : 1))
  return { id, status, ownerId, waiting, recordingPaused, mergedIntoId, offers, invitations, parties: sorted }
}

const chances = fc.array(fc.nat({ max: 9_999 }), { minLength: 20, maxLength: 160 })

test.each([
  ['one call with six legs', crowd, 5],
  ['two lines that are merged', merged, 4],
] as const)(
  '%s: reports shuffled, doubled and late end where those in order do',
  { timeout: 60_000 },
  (_name, steps, parties) => {
    const tidy = tell(steps, 'tidy')
    expect(tidy[0]?.parties).toHaveLength(parties)
    fc.assert(
      fc.property(chances, (chance) => {
        expect(tell(steps, chance)).toEqual(tidy)
      }),
      { numRuns: 150, seed: 20_261_125 },
    )
  },
)
