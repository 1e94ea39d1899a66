import type { IncomingMessage } from 'node:http'
import type { World } from '../world.ts'
import { authorize } from './authorize.ts'
import { findRoute } from './findRoute.ts'
import { notFound } from './notFound.ts'
import type { Answer, Operation, RawParameters } from './operation.ts'
import { readForm } from './readForm.ts'
import { RestError } from './restError.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

/** Signs in, finds the operation, reads the parameters and performs. Throws RestError for every refusal. */
export async function answerRequest(world: World, req: IncomingMessage): Promise<Answer> {
  const [path = '', queryText = ''] = splitOnce(req.url ?? '', '?')
  const signedInWith = authorize(world.settings, req.headers.authorization)
  const found = findRoute(ROUTES, path)
  if (!found) throw notFound(path)
  const operation = operationOf(found.route, req.method ?? '')
  checkAccount(world, found.places.AccountSid, path)
  const query = new URLSearchParams(queryText)
  const form = req.method === 'POST' ? await readForm(req) : new URLSearchParams()
  return operation.perform({
    world,
    path,
    places: found.places,
    query,
    headers: req.headers,
    signedInWith,
    parameters: gather(query, form),
  })
}

function operationOf(route: Route, method: string): Operation {
  // A HEAD is a GET whose body stays home.
  const { operations } = route
  const operation =
    method === 'GET' || method === 'HEAD'
      ? operations.GET
      : method === 'POST' || method === 'DELETE'
        ? operations[method]
        : undefined
  if (!operation) throw new RestError(20004)
  return operation
}

/** A stranger's account is nobody's business: Twilio asks to sign in for it. Something that is no sid is not there. */
function checkAccount(world: World, accountSid: string | undefined, path: string): void {
  if (accountSid === undefined || accountSid === world.settings.accountSid) return
  throw /^AC[0-9a-fA-F]{32}$/.test(accountSid) ? new RestError(20003) : notFound(path)
}

function gather(...sources: readonly URLSearchParams[]): RawParameters {
  const gathered = new Map<string, string[]>()
  for (const source of sources) {
    for (const [name, value] of source) {
      const values = gathered.get(name)
      if (values) values.push(value)
      else gathered.set(name, [value])
    }
  }
  return gathered
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)]
}
