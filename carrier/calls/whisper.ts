import type { World } from '../world.ts'
import { endLeg } from './endLeg.ts'
import type { Leg } from './leg.ts'

/** Runs a noun's `url` on the leg that answered, alone, before it is joined. A `<Hangup>` in it ends the leg. */
export async function whisper(world: World, leg: Leg, url: string, method: 'GET' | 'POST'): Promise<void> {
  const stop = new AbortController()
  const abort = () => stop.abort()
  leg.events.once('ended', abort)
  const outcome = await world.documents.playAside({
    leg,
    kind: 'whisper',
    request: { url, method },
    stage: {
      hear: (source) => {
        leg.voice.source = source
      },
    },
    signal: stop.signal,
  })
  leg.events.off('ended', abort)
  leg.voice.source = null
  if (outcome === 'hangup') endLeg(world, leg, 'completed')
}
