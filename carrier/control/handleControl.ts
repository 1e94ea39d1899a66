import type { IncomingMessage, ServerResponse } from 'node:http'
import type { World } from '../world.ts'
import { checkCaller } from './checkCaller.ts'
import { ControlError } from './controlError.ts'
import { matchRoute } from './matchRoute.ts'
import { readJson } from './readJson.ts'
import { ROUTES } from './routes.ts'

/** `/control/*`: what tests and demos do to the world, and the truth about it. */
export async function handleControl(world: World, req: IncomingMessage, res: ServerResponse): Promise<void> {
  try {
    checkCaller(req, world.settings.controlToken)
    const url = new URL(req.url ?? '/', 'http://carrier')
    const { route, path } = matchRoute(ROUTES, req.method ?? 'GET', url.pathname)
    const body = await readJson(req)
    const answer = await route.answer({ world, path, query: url.searchParams, body })
    send(res, route.method === 'POST' && answer === undefined ? 204 : 200, answer)
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    // The rest of a refused body is not waited for.
    if (!req.complete) res.setHeader('connection', 'close')
    send(res, error.status, { error: { message: error.message, field: error.field } })
  }
}

function send(res: ServerResponse, status: number, body: unknown): void {
  res.writeHead(body === undefined ? 204 : status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  res.end(body === undefined ? undefined : JSON.stringify(body))
}
