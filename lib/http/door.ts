import type { z } from 'zod'

/** What a route declares of itself; what it does not declare it is not given. */
export interface Door<Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  readonly body?: Body
  readonly query?: Query
  /** The dynamic parts of the path; what does not fit is not found. */
  readonly params?: Params
  /** What it says on success: what the handler returns, parsed, so that nothing is said that is not in it. */
  readonly says?: z.ZodType
}

/** A request that has passed the door. */
export interface Visit<Who, Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> {
  readonly actor: Who
  readonly body: z.output<Body>
  readonly query: z.output<Query>
  readonly params: z.output<Params>
  readonly request: Request
}

/** Returns what the route says, a Refusal, or a whole Response. */
export type Handler<Who, Body extends z.ZodType, Query extends z.ZodType, Params extends z.ZodType> = (
  visit: Visit<Who, Body, Query, Params>,
) => Promise<unknown>

/** What Next calls. */
export type Route = (
  request: Request,
  context: { readonly params: Promise<Readonly<Record<string, string | string[]>>> },
) => Promise<Response>
