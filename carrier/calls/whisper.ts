import type { Source } from '../media/audio.ts'
import type { World } from '../world.ts'
import type { DocumentRequest } from './documents.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'

export interface Whisper {
  readonly leg: Leg
  readonly request: DocumentRequest
  readonly params?: () => Record<string, string>
  /** Aborts when the leg is not to be joined any more: it is silent at once, and free for something else. */
  readonly signal: AbortSignal
}

/** Runs a noun's `url` on a leg, alone, before it is joined. A `<Hangup>` in it ends the leg. */
export async function whisper(world: World, { leg, signal, ...document }: Whisper): Promise<void> {
  const { voice } = leg
  const hear = (source: Source | null) => {
    // After an abort the ear belongs to whatever the leg does now.
    if (!signal.aborted) voice.source = source
  }
  const silence = () => {
    voice.source = null
  }
  signal.addEventListener('abort', silence, { once: true })
  const outcome = await world.documents.playAside({
    ...document,
    leg,
    kind: 'whisper',
    stage: { hear },
    signal,
  })
  signal.removeEventListener('abort', silence)
  hear(null)
  if (outcome === 'hangup' && !signal.aborted) endLeg(world, leg, 'completed')
}
