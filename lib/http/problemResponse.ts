import { randomUUID } from 'node:crypto'
import type { Problem } from '#lib/contracts/problem.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { refusalStatus } from './refusalStatus.ts'

/** A no as problem+json, with a number by which the log knows the request. */
export function problemResponse(
  { refused, detail }: Refusal,
  {
    fields,
    requestId = randomUUID(),
    status = refusalStatus(refused),
  }: Partial<Pick<Problem, 'fields' | 'requestId'>> & { readonly status?: number } = {},
): Response {
  const problem: Problem = { code: refused, requestId, ...(detail && { detail }), ...(fields && { fields }) }
  return Response.json(problem, {
    status,
    headers: { 'content-type': 'application/problem+json', 'x-request-id': requestId },
  })
}
