import type { TaskList } from 'graphile-worker'
import { type TaskName, type TaskPayload, tasks } from '#lib/outbox/tasks.ts'
import { tendFlow } from '#lib/workflows/flows/tendFlow.ts'
import { storeRecording } from '#lib/workflows/recordings/storeRecording.ts'
import { offerNextCall } from '#lib/workflows/routing/offerNextCall.ts'
import type { Try, WorkerDeps } from './deps.ts'
import { dialLeg } from './tasks/dialLeg.ts'
import { dismissLeg } from './tasks/dismissLeg.ts'
import { fireTimer } from './tasks/fireTimer.ts'
import { hangUpLeg } from './tasks/hangUpLeg.ts'
import { moveLeg } from './tasks/moveLeg.ts'
import { runFlow } from './tasks/runFlow.ts'
import { syncLeg } from './tasks/syncLeg.ts'
import { syncRecording } from './tasks/syncRecording.ts'
import { tryAgainSoon } from './tryAgainSoon.ts'

type Work = { [Name in TaskName]?: (payload: TaskPayload<Name>, attempt: Try) => Promise<void> }

/** Our own business, which waits for no carrier. */
export function ownTasks(): TaskList {
  return taskList({
    'call.route': ({ callId }) => offerNextCall(callId),
    'call.tendFlow': ({ callId }) => tendFlow(callId),
    'call.timer': fireTimer,
  })
}

/** What takes as long as the carrier takes. */
export function carrierTasks(deps: WorkerDeps): TaskList {
  return taskList({
    'call.dial': (payload, attempt) => dialLeg(deps, payload, attempt),
    'call.hangUp': (payload) => tryAgainSoon(() => hangUpLeg(deps, payload)),
    'call.syncParticipant': (payload) => tryAgainSoon(() => syncLeg(deps, payload)),
    'call.syncRecording': (payload) => syncRecording(deps, payload),
    'call.move': (payload) => tryAgainSoon(() => moveLeg(deps, payload)),
    'call.runFlow': (payload) => runFlow(deps, payload),
    'call.dismiss': (payload) => dismissLeg(deps, payload),
    'recording.fetch': ({ recordingId }) => storeRecording(recordingId, deps.provider, deps.blobs),
  })
}

function taskList(work: Work): TaskList {
  return Object.fromEntries(
    (Object.keys(work) as TaskName[]).map((name) => [
      name,
      async (payload: unknown, { job }: { job: { attempts: number; max_attempts: number } }) => {
        const run = work[name] as (payload: unknown, attempt: Try) => Promise<void>
        await run(tasks[name].parse(payload), { isLast: job.attempts >= job.max_attempts })
      },
    ]),
  )
}
