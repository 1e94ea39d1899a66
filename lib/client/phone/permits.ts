import type { CallSnapshot } from '#lib/contracts/callSnapshot.ts'
import type { Command, RefusalCode } from '#lib/domain/calls/command.ts'
import { decide } from '#lib/domain/calls/decide.ts'
import type { Plan } from '#lib/domain/calls/plan.ts'
import type { Refusal } from '#lib/domain/shared/refusal.ts'
import { callOf } from './callOf.ts'

/**
 * What the core would say to this wish: null for yes, or why not. Buttons ask the very function that decides on the
 * server, so that screen and server cannot disagree.
 */
export function permits(call: CallSnapshot, command: Command, plan: Plan): Refusal<RefusalCode> | null {
  const decided = decide(callOf(call), command, { now: call.startedAt, newId: () => 'unborn', plan })
  return 'refused' in decided ? decided : null
}
