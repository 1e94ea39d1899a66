import type { Command } from '../calls/command.ts'

/** What is to be said to one of the agent's calls. The workflow locks the agent, then the calls by id, and decides all or none. */
export interface LineCommand {
  readonly callId: string
  readonly command: Command
}
