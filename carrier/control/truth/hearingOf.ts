import type { Leg } from '../../calls/leg.ts'
import type { Source } from '../../media/audio.ts'
import type { Seat } from '../../media/mixer.ts'
import { Playback } from '../../media/playback.ts'
import type { Voice } from '../../media/voice.ts'

/** `prompt`: a `<Say>`, `<Play>` or recorded sound; `echo`: itself. */
export type HeardSound = 'music' | 'ringback' | 'tone' | 'prompt' | 'echo'

export interface Hearing {
  /** Sids of the legs whose party this leg's party hears when they speak. */
  readonly parties: readonly string[]
  /** What else it hears; null and no parties = silence. */
  readonly sound: HeardSound | null
}

/**
 * Whom and what a leg's party hears at this moment, read off the very objects the sound runs through: the voice's
 * source and, when that is a seat, the mixer's seats.
 */
export function hearingOf(leg: Leg, legOf: ReadonlyMap<Voice, Leg>): Hearing {
  const { voice, sharing } = leg
  const seat = sharing?.mixer.seats.get(voice)
  if (!seat || voice.source !== seat) return { parties: [], sound: soundOf(voice.source) }
  if (seat.held || seat.aside) return { parties: [], sound: soundOf(seat.aside) }
  const parties = [...(sharing?.mixer.seats.values() ?? [])]
    .filter((other) => other !== seat && speaksTo(other, voice))
    .flatMap((other) => legOf.get(other.voice)?.sid ?? [])
  return { parties, sound: null }
}

function speaksTo({ muted, held, coaching }: Seat, listener: Voice): boolean {
  return !muted && !held && (coaching === null || coaching === listener)
}

const NAMED: Readonly<Record<string, HeardSound>> = {
  music: 'music',
  ringback: 'ringback',
  digit: 'tone',
  beep: 'tone',
}

function soundOf(source: Source | null): HeardSound | null {
  if (!source) return null
  // The only source that is neither a clip nor a seat is the mirror of `<Echo>`.
  if (!(source instanceof Playback)) return 'echo'
  if (source.finished) return null
  return NAMED[source.name?.split(' ', 1)[0] ?? ''] ?? 'prompt'
}
