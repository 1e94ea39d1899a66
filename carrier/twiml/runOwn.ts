import type { DocumentRequest } from '../calls/documents.ts'
import { endLeg } from '../calls/endLeg.ts'
import type { Leg } from '../calls/leg.ts'
import type { World } from '../world.ts'
import { applicationError } from './applicationError.ts'
import { endDocument } from './endDocument.ts'
import type { LegRuns } from './legRuns.ts'
import type { Run } from './run.ts'
import { runPages } from './runPages.ts'
import type { SoundLibrary } from './soundLibrary.ts'

export interface OwnRun {
  readonly world: World
  readonly sounds: SoundLibrary
  readonly runs: LegRuns
  readonly leg: Leg
  readonly request: DocumentRequest
}

/** Runs a leg's own document, instead of what it ran, until the leg is over or given another. Never rejects. */
export async function runOwn({ world, sounds, runs, leg, request }: OwnRun): Promise<void> {
  if (leg.ended) return
  const control = runs.replace(leg)
  // A moment later, so that whoever holds the leg (a conference, a queue) sees it ended and not redirected.
  const ended = () => queueMicrotask(() => control.abort())
  leg.events.once('ended', ended)
  const run: Run = {
    world,
    leg,
    kind: 'own',
    stage: {
      hear: (source) => {
        leg.voice.source = source
      },
    },
    signal: control.signal,
    sounds,
    documentUrl: null,
    memory: { lastDial: null, recordings: runs.recordings(leg) },
  }
  try {
    const outcome = await runPages(run, request)
    if (control.signal.aborted) return
    if (outcome === 'failed') await applicationError(run)
    else endDocument(run)
  } catch (error) {
    world.log.error({ err: error, callSid: leg.sid }, 'the TwiML interpreter failed')
    if (!control.signal.aborted) endLeg(world, leg, 'failed')
  } finally {
    leg.events.off('ended', ended)
  }
}
