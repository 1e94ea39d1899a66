import type { z } from 'zod'
import { problem } from '#lib/contracts/problem.ts'
import { ApiProblem } from './apiProblem.ts'

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Asks our own API and parses the answer. Throws ApiProblem for every other answer, and when there is none. */
export async function api<T>(answer: z.ZodType<T>, method: Method, path: string, body?: unknown): Promise<T> {
  const response = await send(method, path, body)
  const json: unknown = await response.json().catch(() => null)
  if (response.ok) return answer.parse(json)
  const known = problem.safeParse(json)
  throw new ApiProblem(response.status, known.success ? known.data : { code: 'unavailable' })
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
