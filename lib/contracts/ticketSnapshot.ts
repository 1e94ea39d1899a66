import { z } from 'zod'
import { callSnapshot } from './callSnapshot.ts'

const instant = z.number().int()
const person = z.object({ id: z.string(), name: z.string() })

/** A ticket as lists show it. */
export const ticketSnapshot = z.object({
  id: z.number().int(),
  version: z.number().int(),
  subject: z.string(),
  status: z.enum(['open', 'pending', 'resolved', 'closed']),
  priority: z.enum(['low', 'normal', 'high', 'urgent']),
  requester: z.object({
    id: z.string(),
    name: z.string(),
    unnamed: z.boolean(),
    number: z.string().nullable(),
  }),
  assignee: person.nullable(),
  team: person.nullable(),
  tags: z.array(z.string()),
  createdAt: instant,
  updatedAt: instant,
})

export const recordingSnapshot = z.object({
  id: z.string(),
  legId: z.string(),
  /** Of a talk, or a message that was left. */
  kind: z.enum(['talk', 'voicemail']),
  status: z.enum(['recording', 'fetching', 'stored', 'absent', 'failed']),
  startedAt: instant,
  durationSeconds: z.number().int().nullable(),
})

export const noteSnapshot = z.object({
  id: z.string(),
  callId: z.string().nullable(),
  author: person,
  body: z.string(),
  createdAt: instant,
  updatedAt: instant,
})

/** One entry of a call's timeline. */
export const callEventSnapshot = z.object({
  seq: z.number().int(),
  type: z.string(),
  at: instant,
  data: z.unknown(),
})

/** A ticket's page: with its calls, their timeline and recordings, and its notes. */
export const ticketPage = z.object({
  ticket: ticketSnapshot,
  calls: z.array(
    z.object({
      call: callSnapshot,
      recordings: z.array(recordingSnapshot),
      events: z.array(callEventSnapshot),
    }),
  ),
  notes: z.array(noteSnapshot),
})

/** A keyset page: newest first; `nextCursor` is null on the last. */
export const ticketList = z.object({ tickets: z.array(ticketSnapshot), nextCursor: z.string().nullable() })

export const ticketQuery = z.object({
  cursor: z.string().optional(),
  q: z.string().trim().max(100).optional(),
  status: ticketSnapshot.shape.status.optional(),
  assignee: z.enum(['me', 'nobody']).optional(),
})

export const ticketChange = z
  .object({
    subject: z.string().trim().min(1).max(200),
    status: ticketSnapshot.shape.status,
    priority: ticketSnapshot.shape.priority,
    assigneeId: z.string().nullable(),
  })
  .partial()

/** A private note on a ticket. */
export const noteBody = z.object({ body: z.string().trim().min(1).max(10_000) })

/** The one note an agent keeps of a call, saved as he types; empty removes it. */
export const callNoteBody = z.object({ body: z.string().trim().max(10_000) })

export type NoteSnapshot = z.infer<typeof noteSnapshot>
export type RecordingSnapshot = z.infer<typeof recordingSnapshot>
export type CallEventSnapshot = z.infer<typeof callEventSnapshot>
export type TicketList = z.infer<typeof ticketList>
export type TicketChange = z.infer<typeof ticketChange>
export type TicketSnapshot = z.infer<typeof ticketSnapshot>
export type TicketPage = z.infer<typeof ticketPage>
