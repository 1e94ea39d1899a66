import type { Run } from '../run.ts'
import type { Step } from '../step.ts'

/** `<Leave>`: takes a waiting call out of its queue; does nothing elsewhere. */
export async function leave(run: Run): Promise<Step> {
  return { kind: run.kind === 'queue' ? 'leave' : 'next' }
}
