import type { Run } from './run.ts'

/** Puts what is wrong with a document into the debugger, under the leg that runs it. */
export function raiseAlert(
  { world, leg }: Pick<Run, 'world' | 'leg'>,
  code: number,
  level: 'error' | 'warning',
  message: string,
): void {
  world.alerts.raise({ code, level, message, subject: leg.sid, at: world.clock.now().toISOString() })
}
