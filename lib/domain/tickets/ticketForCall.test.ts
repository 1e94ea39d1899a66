import { expect, test } from 'vitest'
import { ticketForCall } from './ticketForCall.ts'

const HOUR = 3_600_000
const NOW = 100 * HOUR

test('a call within a day of an unfinished ticket continues that ticket, the newest of them', () => {
  const tickets = [
    { id: 1, status: 'open', updatedAt: NOW - 5 * HOUR },
    { id: 2, status: 'pending', updatedAt: NOW - HOUR },
    { id: 3, status: 'resolved', updatedAt: NOW },
  ] as const
  expect(ticketForCall(tickets, NOW)).toBe(2)
})

test('a finished or an old ticket is left in peace: the call makes a new one', () => {
  expect(ticketForCall([{ id: 1, status: 'resolved', updatedAt: NOW }], NOW)).toBeNull()
  expect(ticketForCall([{ id: 1, status: 'open', updatedAt: NOW - 25 * HOUR }], NOW)).toBeNull()
  expect(ticketForCall([], NOW)).toBeNull()
})
