import type { IncomingHttpHeaders } from 'node:http'
import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { World } from '../world.ts'
import { readParameters } from './parameters/readParameters.ts'

/** Values by name, in the order sent; a name may come several times. */
export type RawParameters = ReadonlyMap<string, readonly string[]>

export interface RestRequest<P> {
  readonly world: World
  /** Without the query. */
  readonly path: string
  /** What stands in the path's named places, decoded. */
  readonly places: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** `key` is an API key, which may not manage the account itself. */
  readonly signedInWith: 'authToken' | 'key'
  readonly parameters: P
}

export type Answer =
  | { readonly status: 200 | 201; readonly body: object }
  | { readonly status: 204 }
  | {
      readonly status: 200 | 206 | 304 | 416
      readonly headers: Readonly<Record<string, string>>
      readonly stream: Readable | null
    }

export interface Operation {
  readonly parameterNames: readonly string[]
  perform(request: RestRequest<RawParameters>): Answer | Promise<Answer>
}

/** One thing the REST surface can do: the parameters it takes, and what it does with them once they are read. */
export function operation<S extends z.ZodRawShape>(
  shape: S,
  perform: (request: RestRequest<z.output<z.ZodObject<S, z.core.$strict>>>) => Answer | Promise<Answer>,
): Operation {
  const schema = z.strictObject(shape)
  return {
    parameterNames: Object.keys(shape),
    perform: (request) => perform({ ...request, parameters: readParameters(schema, request.parameters) }),
  }
}
