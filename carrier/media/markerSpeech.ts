import type { Clip } from './audio.ts'
import { tone } from './tone.ts'

/** No musical note, no DTMF and no call progress tone: a test can tell that something was said. */
export const MARKER_HZ = 600

const LETTER_MS = 65
const SYLLABLE_MS = 180
const SHORTEST_MS = 400
const LONGEST_MS = 20_000

/** Hangul, kana and Han are read a syllable a character. */
const SYLLABLES = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu

/** What is heard where nobody can speak: a soft tone about as long as the text would take to say. */
export function markerSpeech(text: string): Clip {
  const syllables = text.match(SYLLABLES)?.length ?? 0
  const ms = syllables * SYLLABLE_MS + (text.trim().length - syllables) * LETTER_MS
  return { samples: tone([MARKER_HZ], Math.max(SHORTEST_MS, Math.min(LONGEST_MS, ms)), 0.08) }
}
