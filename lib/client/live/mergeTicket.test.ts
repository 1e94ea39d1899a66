import { expect, test } from 'vitest'
import type { TicketSnapshot } from '#lib/contracts/ticketSnapshot.ts'
import { COLLEAGUE, ME } from '../testing/people.ts'
import { aTicket } from '../testing/tickets.ts'
import { mergeTicket } from './mergeTicket.ts'

const everything = { q: '', assignee: null, status: null } as const
const pages = [
  { tickets: [aTicket({ id: 3 }), aTicket({ id: 2 })], nextCursor: 'c' },
  { tickets: [aTicket({ id: 1 })], nextCursor: null },
]
const ids = (found: readonly { readonly tickets: readonly TicketSnapshot[] }[]) =>
  found.map((page) => page.tickets.map(({ id }) => id))

test('a new ticket stands on top of the list, without a reload', () => {
  expect(ids(mergeTicket(pages, aTicket({ id: 4 }), everything, ME.id))).toEqual([[4, 3, 2], [1]])
})

test('a changed ticket moves to the top, from whatever page', () => {
  expect(ids(mergeTicket(pages, aTicket({ id: 1, version: 2 }), everything, ME.id))).toEqual([[1, 3, 2], []])
})

test('older news of a ticket changes nothing', () => {
  expect(mergeTicket(pages, aTicket({ id: 1, version: 1 }), everything, ME.id)).toBe(pages)
})

test('a ticket that no longer belongs leaves the list', () => {
  const mine = { ...everything, assignee: 'me' } as const
  const given = aTicket({ id: 3, version: 2, assignee: COLLEAGUE })
  expect(ids(mergeTicket(pages, given, mine, ME.id))).toEqual([[2], [1]])
  const solved = aTicket({ id: 3, version: 2, status: 'resolved' })
  expect(ids(mergeTicket(pages, solved, { ...everything, status: 'open' }, ME.id))).toEqual([[2], [1]])
})

test('what a search would find is not guessed: known tickets change, none is added', () => {
  const search = { ...everything, q: 'han' }
  expect(ids(mergeTicket(pages, aTicket({ id: 9 }), search, ME.id))).toEqual([[3, 2], [1]])
  expect(ids(mergeTicket(pages, aTicket({ id: 2, version: 2 }), search, ME.id))).toEqual([[2, 3], [1]])
})
