import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import type { Door, Handler, Route } from './door.ts'
import { isOwnOrigin } from './isOwnOrigin.ts'
import { log } from './log.ts'
import { parseInput } from './parseInput.ts'
import { problemResponse } from './problemResponse.ts'
import { readBody, TOO_LARGE } from './readBody.ts'

const READING = new Set(['GET', 'HEAD'])

/**
 * What every route of ours has in common: whatever changes something comes from a page of ours; `admit` knows who
 * comes, or refuses; what he sends is what the contract says. An expected no is a problem+json with its code; a bug
 * is a 500 and a line in the log with the same number.
 */
export function openDoor<Who, Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  door: Door<Body, Query, Params>,
  admit: (request: Request) => Promise<{ readonly actor: Who } | Refusal>,
  handle: Handler<Who, Body, Query, Params>,
): Route {
  return async (request, context) => {
    const requestId = randomUUID()
    try {
      const outcome = await enter(door, admit, handle, request, await context?.params)
      if (outcome instanceof Response) return outcome
      if (isRefusal(outcome)) return problemResponse(outcome, { requestId, fields: outcome.fields })
      const said = door.says ? door.says.parse(outcome) : {}
      return Response.json(said, { headers: { 'cache-control': 'no-store', 'x-request-id': requestId } })
    } catch (error) {
      log().error({ err: error, requestId, path: new URL(request.url).pathname }, 'a request failed')
      return problemResponse({ refused: 'unavailable' }, { requestId, status: 500 })
    }
  }
}

interface Refused extends Refusal {
  readonly fields?: { path: string; code: string }[]
}

async function enter<Who, Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType>(
  door: Door<Body, Query, Params>,
  admit: (request: Request) => Promise<{ readonly actor: Who } | Refusal>,
  handle: Handler<Who, Body, Query, Params>,
  request: Request,
  path: Readonly<Record<string, string | string[]>> | undefined,
): Promise<unknown> {
  const isReading = READING.has(request.method)
  if (!isReading && !isOwnOrigin(request.headers.get('origin'))) return no('foreignOrigin')
  const admitted = await admit(request)
  if ('refused' in admitted) return admitted
  const params = door.params && parseInput(door.params, path)
  if (params && !params.ok) return no('notFound')
  const query = door.query && parseInput(door.query, Object.fromEntries(new URL(request.url).searchParams))
  if (query && !query.ok) return no('invalid', query.fields)
  const sent = door.body && (await readBody(request))
  if (sent === TOO_LARGE) return no('tooLarge')
  const body = door.body && parseInput(door.body, sent)
  if (body && !body.ok) return no('invalid', body.fields)
  return handle({
    actor: admitted.actor,
    body: body?.value as z.output<Body>,
    query: query?.value as z.output<Query>,
    params: params?.value as z.output<Params>,
    request,
  })
}

function no(refused: string, fields?: Refused['fields']): Refused {
  return fields ? { refused, fields } : { refused }
}

function isRefusal(outcome: unknown): outcome is Refused {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome
}
