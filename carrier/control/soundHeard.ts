import type { ScriptedHandset } from '../handsets/scripted/scriptedHandset.ts'
import { tonePower } from '../media/goertzel.ts'
import { findTones } from './findTones.ts'

/** The power of each asked tone, or of every tone that stands out, in what the handset heard last. */
export function soundHeard(
  handset: ScriptedHandset,
  { lastMs, hz }: { readonly lastMs: number; readonly hz: readonly number[] },
) {
  const samples = handset.heard.last(lastMs)
  const tones =
    hz.length > 0 ? hz.map((one) => ({ hz: one, power: tonePower(samples, one) })) : findTones(samples)
  return { milliseconds: samples.length / 8, tones }
}
