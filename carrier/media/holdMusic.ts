import { type Clip, SAMPLE_RATE } from './audio.ts'

const CHORD_SECONDS = 4
const STEP_SECONDS = 0.5
const PEAK = 0.35 * 32767

/**
 * Four bars in E flat, written for this project. Nothing of it sounds above 700 Hz and the key has no A, so a test
 * that listens for 440 Hz, or for anything from 900 Hz up, cannot mistake the music for a voice.
 * Notes are semitones above E flat 3 (155.56 Hz).
 */
const BARS: readonly { readonly pad: readonly number[]; readonly melody: readonly (number | null)[] }[] = [
  { pad: [0, 4, 7, 11], melody: [12, 19, 16, 23, 19, 16, 14, 16] },
  { pad: [-3, 0, 4, 7], melody: [12, 16, 19, 21, 19, null, 16, 12] },
  { pad: [-7, 0, 5, 9], melody: [17, 12, 21, 17, 24, 21, 19, 17] },
  { pad: [-5, -1, 2, 7], melody: [14, 19, 17, 14, 19, 14, 11, null] },
]

/** The carrier's hold music: 16 s that loop without a seam, because notes ring on across the end into the start. */
export function holdMusic(): Clip {
  const mix = new Float64Array(BARS.length * CHORD_SECONDS * SAMPLE_RATE)
  BARS.forEach((bar, index) => {
    const start = index * CHORD_SECONDS
    for (const note of bar.pad) addNote(mix, { note, start, seconds: 4.8, attack: 0.8, decay: 6, level: 0.5 })
    bar.melody.forEach((note, step) => {
      if (note === null) return
      addNote(mix, {
        note,
        start: start + step * STEP_SECONDS,
        seconds: 2.2,
        attack: 0.012,
        decay: 0.55,
        level: 1,
      })
    })
  })
  let peak = 0
  for (const value of mix) peak = Math.max(peak, Math.abs(value))
  return { samples: Int16Array.from(mix, (value) => Math.round((value / peak) * PEAK)) }
}

interface Note {
  readonly note: number
  /** All in seconds. */
  readonly start: number
  readonly seconds: number
  readonly attack: number
  readonly decay: number
  readonly level: number
}

function addNote(mix: Float64Array, { note, start, seconds, attack, decay, level }: Note): void {
  const step = (2 * Math.PI * 155.563 * 2 ** (note / 12)) / SAMPLE_RATE
  const length = Math.round(seconds * SAMPLE_RATE)
  const fade = Math.round(0.4 * SAMPLE_RATE)
  const falling = Math.exp(-1 / (decay * SAMPLE_RATE))
  // A rotating pair makes the sine with two multiplications a sample: no Math.sin, no pause in the tick.
  const turn = 2 * Math.cos(step)
  let before = -Math.sin(step)
  let now = 0
  let envelope = level
  let at = Math.round(start * SAMPLE_RATE)
  for (let i = 0; i < length; i++) {
    const shape = Math.min(1, i / (attack * SAMPLE_RATE), (length - i) / fade)
    if (at >= mix.length) at -= mix.length
    mix[at] = (mix[at] as number) + now * envelope * shape
    at++
    envelope *= falling
    const next = turn * now - before
    before = now
    now = next
  }
}
