import type { Target } from './loadMessages.ts'

/** What is measured: a server with all that works for it. */
export interface Subject {
  readonly name: string
  /** The processes whose time counts, with all below them. */
  readonly pids: readonly number[]
  readonly target: Target
  stop(): Promise<void>
}
