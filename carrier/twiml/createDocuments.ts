import type { DocumentRequest, Documents, SideOutcome, SideRun } from '../calls/documents.ts'
import type { Leg } from '../calls/leg.ts'
import type { World } from '../world.ts'
import { LegRuns } from './legRuns.ts'
import { playAside } from './playAside.ts'
import { runOwn } from './runOwn.ts'
import { SoundLibrary } from './soundLibrary.ts'

/** The TwiML interpreter of one carrier. The world is asked for late: it is being built with this in it. */
export function createDocuments(getWorld: () => World): Documents {
  const sounds = new SoundLibrary()
  const runs = new LegRuns()
  return {
    run: (leg: Leg, request: DocumentRequest): void => {
      void runOwn({ world: getWorld(), sounds, runs, leg, request })
    },
    playAside: (run: SideRun): Promise<SideOutcome> => playAside({ world: getWorld(), sounds, runs, run }),
  }
}
