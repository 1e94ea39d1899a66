import type { Step } from '../step.ts'

/** `<Hangup>`: the call is over. */
export async function hangup(): Promise<Step> {
  return { kind: 'hangup' }
}
