import type { Clip } from './audio.ts'
import type { Mixer } from './mixer.ts'
import type { TickStatistics } from './tickStatistics.ts'
import type { Voice } from './voice.ts'

/** What the rest of the carrier asks of the sound department. One per world; owns the 20 ms tick. */
export interface Media {
  /** Puts the voice on the tick until `remove`. */
  add(voice: Voice): void
  remove(voice: Voice): void
  createMixer(): Mixer
  removeMixer(mixer: Mixer): void
  /** Speech for `<Say>`: espeak-ng when the machine has it, otherwise a soft marker tone of the text's length. */
  speak(text: string, language: string): Promise<Clip>
  /** Turns a fetched audio body into a clip; throws UnplayableAudio for a format we cannot decode. */
  decode(body: Buffer, contentType: string): Clip
  /** Our own hold music, the same tune for conference wait and hold. */
  music(): Clip
  /** Ringback of a country (`us`, `kr`, `gb`, `de`, `jp`, …); loops with its pauses. */
  ringback(country: string): Clip
  /** The tone of one DTMF key (0-9, *, #, A-D), or silence of the length Twilio gives to `w`. */
  digitTone(digit: string): Clip
  /** The short beep of `<Record>` and of conference entry and exit. */
  beep(): Clip
  /** How punctual the tick has been since the world began. */
  statistics(): TickStatistics
  close(): void
}
