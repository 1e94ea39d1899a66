import g711 from 'alawmulaw'
import { LINEAR_OF_ULAW } from './ulaw.ts'
import { UnplayableAudio } from './unplayableAudio.ts'

export interface WavSound {
  readonly rate: number
  /** Both channels of a stereo file mixed into one; −1 to 1. */
  readonly samples: Float32Array
}

const PCM = 1
const FLOAT = 3
const A_LAW = 6
const U_LAW = 7
const EXTENSIBLE = 0xfffe

type ReadSample = (bytes: DataView, at: number) => number

const READERS: Readonly<Record<string, ReadSample>> = {
  [`${PCM}/8`]: (bytes, at) => (bytes.getUint8(at) - 128) / 128,
  [`${PCM}/16`]: (bytes, at) => bytes.getInt16(at, true) / 32768,
  [`${PCM}/24`]: (bytes, at) => (bytes.getUint16(at, true) + bytes.getInt8(at + 2) * 65536) / 8388608,
  [`${PCM}/32`]: (bytes, at) => bytes.getInt32(at, true) / 2147483648,
  [`${FLOAT}/32`]: (bytes, at) => sane(bytes.getFloat32(at, true)),
  [`${FLOAT}/64`]: (bytes, at) => sane(bytes.getFloat64(at, true)),
  [`${A_LAW}/8`]: (bytes, at) => g711.alaw.decodeSample(bytes.getUint8(at)) / 32768,
  [`${U_LAW}/8`]: (bytes, at) => (LINEAR_OF_ULAW[bytes.getUint8(at)] ?? 0) / 32768,
}

/**
 * RIFF/WAVE as the microsoft.com "Multiple channel audio data and WAVE files" page has it. A data chunk that claims
 * more than there is (a stream's header, a file cut short) is read to its end. Throws UnplayableAudio.
 */
export function readWav(body: Buffer): WavSound {
  const bytes = new DataView(body.buffer, body.byteOffset, body.byteLength)
  let format: Format | null = null
  for (let at = 12; at + 8 <= body.length; ) {
    const id = body.toString('latin1', at, at + 4)
    const size = bytes.getUint32(at + 4, true)
    const start = at + 8
    if (id === 'fmt ') format = readFormat(bytes, start, size)
    if (id === 'data') {
      if (!format) throw new UnplayableAudio('The WAV file has no format before its sound.')
      return readSamples(bytes, start, Math.min(size, body.length - start), format)
    }
    at = start + size + (size & 1)
  }
  throw new UnplayableAudio('The WAV file is cut off before its sound begins.')
}

interface Format {
  readonly channels: number
  readonly rate: number
  readonly bytesPerSample: number
  readonly read: ReadSample
}

function readFormat(bytes: DataView, at: number, size: number): Format {
  if (size < 16 || at + size > bytes.byteLength)
    throw new UnplayableAudio('The WAV file has a broken format.')
  const tag = bytes.getUint16(at, true)
  const code = tag === EXTENSIBLE && size >= 26 ? bytes.getUint16(at + 24, true) : tag
  const channels = bytes.getUint16(at + 2, true)
  const rate = bytes.getUint32(at + 4, true)
  const bits = bytes.getUint16(at + 14, true)
  const read = READERS[`${code}/${bits}`]
  if (!read)
    throw new UnplayableAudio(`The WAV file holds format ${code} with ${bits} bits, which is not supported.`)
  if (channels < 1 || channels > 8) throw new UnplayableAudio(`The WAV file has ${channels} channels.`)
  if (rate < 1000 || rate > 192_000) throw new UnplayableAudio(`The WAV file has a rate of ${rate} Hz.`)
  return { channels, rate, bytesPerSample: bits / 8, read }
}

function readSamples(bytes: DataView, start: number, size: number, format: Format): WavSound {
  const { channels, rate, bytesPerSample, read } = format
  const samples = new Float32Array(Math.floor(size / (bytesPerSample * channels)))
  let at = start
  for (let i = 0; i < samples.length; i++) {
    let sum = 0
    for (let channel = 0; channel < channels; channel++, at += bytesPerSample) sum += read(bytes, at)
    samples[i] = sum / channels
  }
  return { rate, samples }
}

function sane(value: number): number {
  return Number.isFinite(value) ? Math.max(-1, Math.min(1, value)) : 0
}
