import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Leg } from './leg.ts'

const WAIT_MS: Readonly<Record<string, number>> = { w: 500, W: 1000 }

/** The carrier presses keys towards the party: in band, out of band and as text. `w` waits half a second. */
export async function sendDigits(
  world: World,
  leg: Leg,
  digits: string,
  signal?: AbortSignal,
): Promise<void> {
  for (const digit of digits) {
    if (leg.ended || signal?.aborted) return
    const waitMs = WAIT_MS[digit]
    if (waitMs) {
      await world.clock.sleep(waitMs, signal)
      continue
    }
    const tone = new Playback(world.media.digitTone(digit))
    const before = leg.voice.source
    leg.voice.source = tone
    leg.voice.port?.sendDigit(digit)
    leg.party?.digit(leg, digit)
    const stop = () => tone.stop()
    signal?.addEventListener('abort', stop, { once: true })
    leg.events.once('ended', stop)
    await tone.done
    signal?.removeEventListener('abort', stop)
    leg.events.off('ended', stop)
    if (leg.voice.source === tone) leg.voice.source = before
  }
}
