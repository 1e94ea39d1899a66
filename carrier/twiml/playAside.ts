import type { SideOutcome, SideRun } from '../calls/documents.ts'
import type { World } from '../world.ts'
import type { LegRuns } from './legRuns.ts'
import type { Run } from './run.ts'
import { runPages } from './runPages.ts'
import type { SoundLibrary } from './soundLibrary.ts'

export interface PlayAside {
  readonly world: World
  readonly sounds: SoundLibrary
  readonly runs: LegRuns
  readonly run: SideRun
}

/**
 * Plays a document beside the leg's own. A queue's is asked for again whenever it ends; the others end with it.
 * Never rejects.
 */
export async function playAside({ world, sounds, runs, run: side }: PlayAside): Promise<SideOutcome> {
  const { leg, kind, stage, signal } = side
  const memory = { lastDial: null, recordings: runs.recordings(leg) }
  const run: Run = { world, leg, kind, stage, signal, sounds, documentUrl: null, memory }
  try {
    return await runPages(run, side.request, side.params)
  } catch (error) {
    world.log.error({ err: error, callSid: leg.sid, kind }, 'the TwiML interpreter failed')
    return 'failed'
  }
}
