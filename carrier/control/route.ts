import type { World } from '../world.ts'

export interface ControlRequest {
  readonly world: World
  /** Named parts of the path, decoded. */
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: unknown
}

/** `path` may have named parts: `/control/handsets/:number`. What `answer` returns is sent as JSON. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly answer: (request: ControlRequest) => unknown
}
