import { assertNever } from '../shared/assertNever.ts'
import type { FlowRun } from './call.ts'
import { closeCall } from './closeCall.ts'
import { dismissOutside } from './dismissOutside.ts'
import type { Draft } from './draft.ts'
import { enterQueue } from './enterQueue.ts'
import type { FlowStop } from './flowStop.ts'
import { isLive } from './isLive.ts'
import { leaveFlow } from './leaveFlow.ts'

/**
 * The caller goes to the next stop of his flow. `isAsking`: his channel asks at this moment what it is to do, and has
 * its answer from the call as it is then; otherwise it is fetched from wherever it is.
 */
export function goToStop(draft: Draft, now: number, stop: FlowStop, isAsking: boolean): void {
  const run = draft.call.flow
  const legId = draft.call.legs.find((leg) => leg.role === 'customer' && isLive(leg))?.id
  if (!run || !legId) return
  switch (stop.kind) {
    case 'speaks':
      moveTo(draft, now, run, { ...stop, phase: isAsking ? 'speaking' : 'coming' })
      if (!isAsking) draft.ask({ type: 'runFlow', legId })
      break
    case 'rings':
      moveTo(draft, now, run, { ...stop, phase: 'ringing' })
      if (!isAsking) draft.ask({ type: 'move', legId })
      draft.ask({ type: 'tendFlow' })
      break
    case 'queue':
      leaveFlow(draft, now)
      enterQueue(draft, now, stop)
      if (!isAsking) draft.ask({ type: 'move', legId })
      break
    case 'ends':
      closeCall(draft, now, 'hungUp')
      break
    case 'nowhere':
      leaveFlow(draft, now)
      dismissOutside(draft, now, 'nobodyAvailable')
      break
    default:
      assertNever(stop)
  }
}

function moveTo(
  draft: Draft,
  now: number,
  { versionId, step, since }: FlowRun,
  {
    nodeId,
    tries,
    seconds,
    phase,
  }: Pick<FlowRun, 'nodeId' | 'tries' | 'phase'> & { readonly seconds: number },
): void {
  const afterMs = seconds * 1000
  const flow = { versionId, nodeId, tries, step: step + 1, phase, since, until: now + afterMs }
  draft.apply({ type: 'FlowMoved', at: now, flow })
  draft.ask({ type: 'setTimer', timer: { kind: 'flow', step: flow.step }, afterMs })
}
