import { toneClip } from '../scripted/toneClip.ts'

/** A 16-bit mono WAV at 8 kHz of one tone; at most a second. */
export function toneWav(hz: number, seconds: number): Buffer {
  const { samples } = toneClip([hz])
  const bytes = Buffer.from(samples.buffer, 0, Math.round(8000 * seconds) * 2)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0)
  header.writeUInt32LE(36 + bytes.length, 4)
  header.write('WAVEfmt ', 8)
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(1, 20)
  header.writeUInt16LE(1, 22)
  header.writeUInt32LE(8000, 24)
  header.writeUInt32LE(16_000, 28)
  header.writeUInt16LE(2, 32)
  header.writeUInt16LE(16, 34)
  header.write('data', 36)
  header.writeUInt32LE(bytes.length, 40)
  return Buffer.concat([header, bytes])
}
