import { expect, test } from 'vitest'
import { aCall, aLeg } from '#lib/client/testing/aCall.ts'
import { COLLEAGUE, ME } from '#lib/client/testing/people.ts'
import { STORY } from '#lib/client/testing/story.ts'
import { TICKET_PAGE } from '#lib/client/testing/tickets.ts'
import { type TimelineWho, timelineOf } from './timelineOf.ts'

const people = [ME, COLLEAGUE]

test('a call is told by who did what, without the machine’s own steps', () => {
  const [entry] = TICKET_PAGE.calls
  const lines = entry ? timelineOf(entry.call, entry.events, people) : []
  expect(lines.map(({ word, who }) => [word, who && 'name' in who ? who.name : null])).toEqual([
    ['CallOpened', null],
    ['OfferMade', COLLEAGUE.name],
    ['OfferDeclined', COLLEAGUE.name],
    ['OfferMade', ME.name],
    ['OfferAccepted', ME.name],
    ['TalkStarted', null],
    ['HoldConfirmed', '이서연'],
    ['HoldEnded', '이서연'],
  ])
})

test('steps nobody asks for are left out, and so is an event a newer server has invented', () => {
  const event = (type: string, data: object) => ({ seq: 1, type, at: 0, data })
  const events = [
    event('LegConnected', { legId: 'leg-agent' }),
    event('WaitingEnded', { outcome: 'served' }),
    event('WaitingStarted', { waiting: { since: 0, returned: false } }),
    event('FromTomorrow', {}),
  ]
  expect(timelineOf(aCall(), events, people)).toEqual([])
})

test('who has no name is told by his role', () => {
  const events = [{ seq: 1, type: 'LegEnded', at: 0, data: { legId: 'gone', reason: 'hungUp' } }]
  expect(timelineOf(aCall(), events, people)).toMatchObject([{ who: { role: 'external' }, reason: 'hungUp' }])
})

test('a consult that became a conference is told as people would: who asked whom, and what came of it', () => {
  const { call, events, people: all } = STORY
  const name = (who: TimelineWho | null) => (who && 'name' in who ? who.name : who)
  expect(
    timelineOf(call, events, all).map(({ word, who, target }) => [word, name(who), name(target)]),
  ).toEqual([
    ['TalkStarted', null, null],
    ['RecordingPaused', ME.name, null],
    ['RecordingResumed', ME.name, null],
    ['ConsultMade', ME.name, COLLEAGUE.name],
    ['HoldConfirmed', '이서연', null],
    ['ConsultTalking', COLLEAGUE.name, null],
    ['ConsultOpened', ME.name, COLLEAGUE.name],
    ['HoldEnded', '이서연', null],
  ])
})

test('who has gone into another call by a merge keeps his name or number in the story of this one', () => {
  const external = aLeg({ id: 'leg-out', number: '+82647451100', role: 'external' })
  const data = { leg: { id: 'leg-out', monitor: null, endpoint: { kind: 'phone', number: external.number } } }
  const events = [
    { seq: 1, type: 'LegAdded', at: 0, data },
    { seq: 2, type: 'LegJoined', at: 0, data: { legId: 'leg-out' } },
  ]
  expect(timelineOf(aCall(), events, people)).toMatchObject([{ who: { number: '+82647451100' } }])
})

test('a team or a queue is told by its name, and by what it is once it is no more', () => {
  const invited = (target: object) => ({
    invitation: { purpose: 'transfer', byAgentId: ME.id, target },
  })
  const event = (seq: number, type: string, data: object) => ({ seq, type, at: 0, data })
  const events = [
    event(1, 'InvitationMade', invited({ kind: 'team', teamId: 't', name: '결제' })),
    event(2, 'InvitationMade', invited({ kind: 'queue', queueId: 'q', name: null })),
    event(3, 'QueueSet', { queueId: 'q', name: 'Sales' }),
  ]
  expect(timelineOf(aCall(), events, people).map(({ target }) => target)).toEqual([
    { name: '결제' },
    { role: 'queue' },
    { name: 'Sales' },
  ])
})

test('a supervisor who listens, whispers and takes over is told as such', () => {
  const leg = { id: 'leg-agent', monitor: { mode: 'listen', ofAgentId: COLLEAGUE.id } }
  const events = [
    { seq: 1, type: 'LegAdded', at: 0, data: { leg } },
    {
      seq: 2,
      type: 'MonitorSet',
      at: 0,
      data: { legId: leg.id, monitor: { ...leg.monitor, mode: 'whisper' } },
    },
    {
      seq: 3,
      type: 'TakenOver',
      at: 0,
      data: { legId: leg.id, byAgentId: ME.id, fromAgentId: COLLEAGUE.id },
    },
  ]
  expect(timelineOf(aCall(), events, people).map(({ word }) => word)).toEqual([
    'MonitorListen',
    'MonitorWhisper',
    'TakenOver',
  ])
})

test('what a caller pressed in a flow, and the message he left, are told', () => {
  const events = [
    { seq: 1, type: 'FlowEntered', at: 0, data: { flow: {} } },
    { seq: 2, type: 'FlowMoved', at: 0, data: { flow: {} } },
    { seq: 3, type: 'FlowChosen', at: 0, data: { digits: '3' } },
    { seq: 4, type: 'VoicemailLeft', at: 0, data: { legId: 'leg-customer', seconds: 9 } },
  ]
  expect(timelineOf(aCall(), events, people)).toMatchObject([
    { word: 'FlowEntered' },
    { word: 'FlowChosen', digits: '3' },
    { word: 'VoicemailLeft', who: { name: '이서연' }, ms: 9_000 },
  ])
})
