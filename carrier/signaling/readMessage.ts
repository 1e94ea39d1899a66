import { z } from 'zod'

/** Far above any offer of a browser, far below what could hurt. */
const LONGEST_FRAME = 64 * 1024

const callsid = z.string().min(1).max(64)
const sdp = z.string().min(1)

const payloads = {
  listen: z.object({ token: z.string(), reconnectTimeout: z.number().min(0).max(30).catch(0) }),
  register: z.object({ media: z.object({ audio: z.boolean() }) }),
  invite: z.object({
    callsid,
    sdp,
    reconnect: z.string().optional(),
    twilio: z.object({ params: z.string().default('') }).default({ params: '' }),
  }),
  answer: z.object({ callsid, sdp }),
  reinvite: z.object({ callsid, sdp }),
  hangup: z.object({ callsid }),
  reject: z.object({ callsid }),
  dtmf: z.object({ callsid, dtmf: z.string().regex(/^[0-9*#w]+$/) }),
  message: z.object({ callsid, content: z.unknown(), messagetype: z.string(), voiceeventsid: z.string() }),
} as const

type Payloads = { [T in keyof typeof payloads]: z.infer<(typeof payloads)[T]> }

/** What a browser says, as pstream.ts of the Voice SDK 2.18.5 says it. */
export type ClientMessage = { [T in keyof Payloads]: { readonly type: T } & Payloads[T] }[keyof Payloads]

export type Reading = { readonly message: ClientMessage } | { readonly malformed: string } | 'unknown'

const envelope = z.object({ type: z.string(), payload: z.unknown().default({}) })

/** Reads one text frame. A type nobody knows is no error: newer clients may say more than we understand. */
export function readMessage(frame: string): Reading {
  if (frame.length > LONGEST_FRAME) return { malformed: `a frame may have ${LONGEST_FRAME} characters` }
  const parsed = envelope.safeParse(parseJson(frame))
  if (!parsed.success) return { malformed: 'a frame is a JSON object with type and payload' }
  const { type, payload } = parsed.data
  if (!isKnown(type)) return 'unknown'
  const body = payloads[type].safeParse(payload)
  if (!body.success) return { malformed: `${type}: ${z.prettifyError(body.error).replaceAll('\n', ' ')}` }
  return { message: { type, ...body.data } as ClientMessage }
}

function isKnown(type: string): type is keyof typeof payloads {
  return Object.hasOwn(payloads, type)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
