import type { Problem } from '#lib/contracts/problem.ts'
import { ApiProblem } from './apiProblem.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/**
 * Asks our own API. The server parses what it says by the contract whose type is named here; parsing it once more
 * would put the schema library (27 kB of the desk's 260) in front of the first call.
 * Throws ApiProblem for every other answer, and when there is none.
 */
export async function api<Answer>(method: Method, path: string, body?: unknown): Promise<Answer> {
  const response = await send(method, path, body)
  const json: unknown = await response.json().catch(() => null)
  if (response.ok) return json as Answer
  throw new ApiProblem(response.status, isProblem(json) ? json : { code: 'unavailable' })
}

async function send(method: Method, path: string, body: unknown): Promise<Response> {
  try {
    return await fetch(path, {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  } catch {
    throw new ApiProblem(0, { code: 'unavailable' })
  }
}

function isProblem(json: unknown): json is Problem {
  return typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'string'
}
