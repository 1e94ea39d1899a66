import type { Draft } from './draft.ts'

/** The caller is in his flow no longer. */
export function leaveFlow(draft: Draft, now: number): void {
  const { flow } = draft.call
  if (!flow) return
  draft.apply({ type: 'FlowLeft', at: now })
  draft.ask({ type: 'clearTimer', timer: { kind: 'flow', step: flow.step } })
}
