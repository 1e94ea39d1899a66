import { createReadStream } from 'node:fs'
import { WAV_HEADER_BYTES } from '../../media/wavHeader.ts'

/** One stereo frame of 16-bit samples. */
const FRAME_BYTES = 4

/**
 * The samples of a dual-channel recording as one channel, both parties added, from the mono frame `fromFrame` on.
 * Read piece by piece: a recording may be hours long.
 */
export async function* mixDown(path: string, fromFrame: number): AsyncGenerator<Buffer> {
  const start = WAV_HEADER_BYTES + fromFrame * FRAME_BYTES
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { start }) as AsyncIterable<Buffer>) {
    const bytes = Buffer.concat([rest, chunk])
    const frames = Math.floor(bytes.length / FRAME_BYTES)
    yield mix(bytes, frames)
    rest = bytes.subarray(frames * FRAME_BYTES)
  }
}

function mix(stereo: Buffer, frames: number): Buffer {
  const mono = Buffer.alloc(frames * 2)
  for (let frame = 0; frame < frames; frame++) {
    const sum = stereo.readInt16LE(frame * 4) + stereo.readInt16LE(frame * 4 + 2)
    mono.writeInt16LE(Math.max(-32_768, Math.min(32_767, sum)), frame * 2)
  }
  return mono
}
