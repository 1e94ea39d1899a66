import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { WAV_HEADER_BYTES, wavHeader } from '../../media/wavHeader.ts'
import { mixDown } from './mixDown.ts'

export interface Media {
  readonly bytes: number
  /** The bytes from `start` to `end`, both included. */
  read(start: number, end: number): Readable
}

/** A file of the recorder as it is, or, of two channels, mixed down to one on the way out. */
export async function openMedia(path: string, mixed: boolean): Promise<Media> {
  const { size } = await stat(path)
  if (!mixed) return { bytes: size, read: (start, end) => createReadStream(path, { start, end }) }
  const dataBytes = Math.floor((size - WAV_HEADER_BYTES) / 4) * 2
  return {
    bytes: WAV_HEADER_BYTES + dataBytes,
    read: (start, end) =>
      Readable.from(slice(path, wavHeader(1, dataBytes), start, end), { objectMode: false }),
  }
}

async function* slice(path: string, header: Buffer, start: number, end: number): AsyncGenerator<Buffer> {
  let left = end - start + 1
  const head = header.subarray(start, start + left)
  left -= head.length
  if (head.length > 0) yield head
  if (left === 0) return
  const offset = Math.max(0, start - header.length)
  let skip = offset % 2
  for await (const piece of mixDown(path, Math.floor(offset / 2))) {
    const wanted = piece.subarray(skip, skip + left)
    skip = 0
    left -= wanted.length
    yield wanted
    if (left === 0) return
  }
}
