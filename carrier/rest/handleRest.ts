import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isForeignPage } from '../isForeignPage.ts'
import { isRebound } from '../isRebound.ts'
import type { World } from '../world.ts'
import { answerRequest } from './answerRequest.ts'
import { RestError } from './restError.ts'
import type { RestErrorCode } from './restErrors.ts'
import { sendAnswer } from './sendAnswer.ts'
import { sendError } from './sendError.ts'

const FAULT_CODES = { 429: 20429, 500: 20500, 503: 20503 } as const satisfies Record<number, RestErrorCode>

/**
 * The door of the REST room: everything under `/2010-04-01`, `/v1` and `/v2`. The token has a default that every page
 * may know, so no page is let in.
 */
export async function handleRest(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (isForeignPage(req) || isRebound(world.settings, req)) return sendError(res, new RestError(20403))
  if (!world.restGate.enter(world.settings.restConcurrency)) return sendError(res, new RestError(20429))
  try {
    await withFault(world, req, res)
  } finally {
    world.restGate.leave()
  }
}

async function withFault(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const [path = ''] = (req.url ?? '').split('?', 1)
  const fault = world.restFaults.next(req.method ?? '', path)
  if (fault?.kind === 'status') return sendError(res, new RestError(FAULT_CODES[fault.status]))
  if (fault?.kind === 'hang') {
    await once(res, 'close')
    return
  }
  if (fault?.kind === 'slow') await world.clock.sleep(fault.delayMs)
  const send = await perform(world, req, res)
  if (fault?.kind === 'lostAnswer') req.socket.destroy()
  else await send()
}

/** Performs what is asked for and returns how to answer. */
async function perform(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<() => Promise<void> | void> {
  try {
    const answer = await answerRequest(world, req)
    return () => sendAnswer(req, res, answer)
  } catch (error) {
    // The caller went away in the middle of its own request: there is nobody to answer.
    if (req.destroyed && !req.complete) return () => {}
    if (!(error instanceof RestError)) throw error
    if (!req.complete) res.setHeader('connection', 'close')
    return () => sendError(res, error)
  }
}
