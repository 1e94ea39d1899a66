import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { mixDown } from './mixDown.ts'
import { readWavLayout, type WavLayout } from './readWavLayout.ts'
import { wavHeader } from './wavHeader.ts'

export interface Media {
  readonly bytes: number
  /** The bytes from `start` to `end`, both included. */
  read(start: number, end: number): Readable
}

/** A recording's file as it is, or mixed down to one channel on the way out. */
export async function openMedia(path: string, channels: number): Promise<Media> {
  const layout = await readWavLayout(path)
  if (layout.channels === channels) {
    return { bytes: layout.fileBytes, read: (start, end) => createReadStream(path, { start, end }) }
  }
  const header = wavHeader(1, layout.sampleRate, layout.dataBytes / 2)
  return {
    bytes: header.length + layout.dataBytes / 2,
    read: (start, end) => Readable.from(slice(header, path, layout, start, end), { objectMode: false }),
  }
}

async function* slice(
  header: Buffer,
  path: string,
  layout: WavLayout,
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  let left = end - start + 1
  const head = header.subarray(start, start + left)
  if (head.length > 0) yield head
  left -= head.length
  const offset = Math.max(0, start - header.length)
  let skip = offset % 2
  if (left === 0) return
  for await (const piece of mixDown(path, layout, Math.floor(offset / 2))) {
    const wanted = piece.subarray(skip, skip + left)
    skip = 0
    left -= wanted.length
    yield wanted
    if (left === 0) return
  }
}
