import type { Problem } from '#lib/contracts/problem.ts'

/** An answer that is not a success; `code` has a sentence in both languages (messages: `refusal`). */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: Readonly<Record<string, string>>
  readonly fields: NonNullable<Problem['fields']>

  constructor(status: number, problem: Pick<Problem, 'code' | 'detail' | 'fields'>) {
    super(problem.code)
    this.status = status
    this.code = problem.code
    this.detail = problem.detail ?? {}
    this.fields = problem.fields ?? []
  }
}
