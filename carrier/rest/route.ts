import type { Operation } from './operation.ts'

export type RestMethod = 'GET' | 'POST' | 'DELETE'

/** A path with named places (`/Calls/:Sid.json`), and what each method does there. */
export interface Route {
  readonly pattern: string
  readonly operations: Partial<Readonly<Record<RestMethod, Operation>>>
}
