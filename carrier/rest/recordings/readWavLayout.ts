import { open } from 'node:fs/promises'

export interface WavLayout {
  readonly channels: number
  readonly sampleRate: number
  /** Byte at which the samples begin, and how many bytes of them there are. */
  readonly dataStart: number
  readonly dataBytes: number
  readonly fileBytes: number
}

/** Longer than any header of a file the recorder writes. */
const HEADER_BYTES = 4096

/** Where the samples lie in a 16-bit PCM WAV file. Throws for any other file: the recorder writes no other. */
export async function readWavLayout(path: string): Promise<WavLayout> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const header = Buffer.alloc(Math.min(HEADER_BYTES, size))
    await file.read(header, 0, header.length, 0)
    return { ...layoutOf(header, path), fileBytes: size }
  } finally {
    await file.close()
  }
}

function layoutOf(header: Buffer, path: string): Omit<WavLayout, 'fileBytes'> {
  let format: { channels: number; sampleRate: number } | null = null
  for (let at = 12; at + 8 <= header.length; ) {
    const id = header.toString('latin1', at, at + 4)
    const bytes = header.readUInt32LE(at + 4)
    if (id === 'fmt ' && header.readUInt16LE(at + 8) === 1 && header.readUInt16LE(at + 22) === 16) {
      format = { channels: header.readUInt16LE(at + 10), sampleRate: header.readUInt32LE(at + 12) }
    }
    if (id === 'data' && format) return { ...format, dataStart: at + 8, dataBytes: bytes }
    at += 8 + bytes + (bytes % 2)
  }
  throw new Error(`${path} is not a 16-bit PCM WAV file`)
}
