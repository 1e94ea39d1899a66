import { expect, test } from 'vitest'
import { aCall } from '#lib/client/testing/aCall.ts'
import { COLLEAGUE, ME } from '#lib/client/testing/people.ts'
import { TICKET_PAGE } from '#lib/client/testing/tickets.ts'
import { timelineOf } from './timelineOf.ts'

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
