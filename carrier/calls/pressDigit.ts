import { Playback } from '../media/playback.ts'
import type { World } from '../world.ts'
import type { Leg } from './leg.ts'

/** The party pressed a key: its own document may gather it, and whoever shares its sound hears the tone. */
export function pressDigit(world: World, leg: Leg, digit: string): void {
  if (leg.ended || !/^[0-9*#A-D]$/.test(digit)) return
  leg.events.emit('digit', digit)
  const { sharing } = leg
  if (!sharing || sharing.mixer.seats.get(leg.voice)?.held) return
  sharing.mixer.playToAll(new Playback(world.media.digitTone(digit)), leg.voice)
  for (const other of sharing.legs) {
    if (other === leg || sharing.mixer.seats.get(other.voice)?.held) continue
    other.voice.port?.sendDigit(digit)
    other.party?.digit(other, digit)
  }
}
