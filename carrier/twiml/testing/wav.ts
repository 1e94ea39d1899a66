import { tone } from '../../media/tone.ts'
import { wavHeader } from '../../media/wavHeader.ts'

/** A WAV file of one tone. */
export function wav(hz: number, milliseconds: number): Buffer {
  const samples = tone([hz], milliseconds)
  const data = Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength)
  return Buffer.concat([wavHeader(1, data.length), data])
}
