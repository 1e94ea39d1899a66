import type { CallCommand, ColleagueTarget } from '#lib/contracts/callCommands.ts'
import type { DepartureWay } from './departureOf.ts'

/** Everything the agent can do on the phone; each is one verb on what is shown. */
export interface PhoneActions {
  accept(): void
  decline(): void
  /** Back into this one of his calls, or with its sound to this tab. */
  rejoin(callId: string): void
  hangUp(): void
  /** Puts the receiver down, in one of the ways there are. */
  depart(way: DepartureWay): void
  /** All outside parties at once. */
  setHeld(held: boolean): void
  setMuted(muted: boolean): void
  /** Any other wish upon the call that is shown. */
  ask(command: CallCommand): void
  /** Turns to the other line; this one is held. */
  switchLine(): void
  /** Everybody of both lines in one conversation. */
  mergeLines(): void
  sendDigit(digit: string): void
  /** In any form a person would type. */
  dial(to: string): void
  /** Calls a colleague, or a team, on the second line. */
  callColleague(colleague: ColleagueTarget): void
  /** The customer who left is called again, from the number he had called. */
  callBack(): void
  finishWrapUp(): void
  /** Puts the news of how a call ended away. */
  dismiss(): void
  getReady(): void
}
