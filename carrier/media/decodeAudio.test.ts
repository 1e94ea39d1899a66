import g711 from 'alawmulaw'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeAudio } from './decodeAudio.ts'
import { tonePower, tonesPresent } from './goertzel.ts'
import { tone } from './tone.ts'
import { UnplayableAudio } from './unplayableAudio.ts'
import { wavHeader } from './wavHeader.ts'

interface Format {
  readonly name: string
  readonly code: number
  readonly bits: number
  /** How far a sample may be off after the way through this format. */
  readonly tolerance: number
  write(out: Buffer, sample: number, at: number): void
}

const FORMATS: readonly Format[] = [
  {
    name: '8-bit PCM',
    code: 1,
    bits: 8,
    tolerance: 256,
    write: (out, s, at) => out.writeUInt8((s >> 8) + 128, at),
  },
  { name: '16-bit PCM', code: 1, bits: 16, tolerance: 1, write: (out, s, at) => out.writeInt16LE(s, at) },
  {
    name: '24-bit PCM',
    code: 1,
    bits: 24,
    tolerance: 1,
    write: (out, s, at) => out.writeIntLE(s * 256, at, 3),
  },
  {
    name: '32-bit PCM',
    code: 1,
    bits: 32,
    tolerance: 1,
    write: (out, s, at) => out.writeInt32LE(s * 65536, at),
  },
  {
    name: '32-bit float',
    code: 3,
    bits: 32,
    tolerance: 1,
    write: (out, s, at) => out.writeFloatLE(s / 32768, at),
  },
  {
    name: '64-bit float',
    code: 3,
    bits: 64,
    tolerance: 1,
    write: (out, s, at) => out.writeDoubleLE(s / 32768, at),
  },
  {
    name: 'A-law',
    code: 6,
    bits: 8,
    tolerance: 1100,
    write: (out, s, at) => out.writeUInt8(g711.alaw.encodeSample(s) & 0xff, at),
  },
  {
    name: 'µ-law',
    code: 7,
    bits: 8,
    tolerance: 1100,
    write: (out, s, at) => out.writeUInt8(g711.mulaw.encodeSample(s) & 0xff, at),
  },
]

function wav(
  format: Format,
  samples: ArrayLike<number>,
  rate = 8000,
  channels = 1,
  before = Buffer.alloc(0),
): Buffer {
  const size = format.bits / 8
  const data = Buffer.alloc(samples.length * size)
  for (let i = 0; i < samples.length; i++) format.write(data, samples[i] ?? 0, i * size)
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.writeUInt32LE(36 + before.length + data.length, 4)
  header.write('WAVEfmt ', 8, 'latin1')
  header.writeUInt32LE(16, 16)
  header.writeUInt16LE(format.code, 20)
  header.writeUInt16LE(channels, 22)
  header.writeUInt32LE(rate, 24)
  header.writeUInt32LE(rate * channels * size, 28)
  header.writeUInt16LE(channels * size, 32)
  header.writeUInt16LE(format.bits, 34)
  header.write('data', 36, 'latin1')
  header.writeUInt32LE(data.length, 40)
  return Buffer.concat([header.subarray(0, 36), before, header.subarray(36), data])
}

const SAMPLES = fc.array(fc.integer({ min: -32768, max: 32767 }), { maxLength: 400 })

describe('decodeAudio', () => {
  it.each(FORMATS)('$name comes back as it went in', (format) => {
    fc.assert(
      fc.property(SAMPLES, (samples) => {
        const decoded = decodeAudio(wav(format, samples), 'audio/wav').samples
        expect(decoded).toHaveLength(samples.length)
        expect(samples.every((sample, i) => Math.abs(sample - (decoded[i] ?? 0)) <= format.tolerance)).toBe(
          true,
        )
      }),
      { numRuns: 30 },
    )
  })

  it('what our own recorder writes is read back to the sample but for scaling', () => {
    fc.assert(
      fc.property(SAMPLES, (samples) => {
        const data = Buffer.from(Int16Array.from(samples).buffer)
        const decoded = decodeAudio(Buffer.concat([wavHeader(1, data.length), data]), '').samples
        expect(samples.every((sample, i) => Math.abs(sample - (decoded[i] ?? 0)) <= 1)).toBe(true)
      }),
    )
  })

  it('stereo becomes the mean of both channels, and strange chunks are passed over', () => {
    const format = FORMATS[1] as Format
    const strange = Buffer.from('LIST\x03\x00\x00\x00abc\x00', 'latin1')
    const { samples } = decodeAudio(wav(format, [1000, 3000, -200, 200], 8000, 2, strange), 'audio/x-wav')
    expect([...samples]).toEqual([2000, 0])
  })

  it.each([11025, 16000, 22050, 44100, 48000])(
    'sound at %i Hz keeps its pitch, and what 8 kHz cannot hold is gone',
    (rate) => {
      const format = FORMATS[1] as Format
      const high = Math.min(rate * 0.45, 6000)
      const source = Array.from({ length: rate }, (_, i) => {
        const low = Math.sin((2 * Math.PI * 1000 * i) / rate)
        return Math.round(8000 * (low + Math.sin((2 * Math.PI * high * i) / rate)))
      })
      const { samples } = decodeAudio(wav(format, source, rate), 'audio/wav')
      expect(samples.length).toBeGreaterThanOrEqual(7999)
      expect(tonePower(samples, 1000)).toBeCloseTo((8000 / 32768) ** 2, 2)
      expect(tonesPresent(samples, [500, 1500, 8000 - high])).toEqual([])
    },
  )

  it('a cut-off file plays as far as it goes or is refused, and nothing else happens', () => {
    const whole = wav(FORMATS[1] as Format, tone([440], 50))
    for (let length = 0; length < whole.length; length++) {
      try {
        decodeAudio(whole.subarray(0, length), 'audio/wav')
      } catch (error) {
        expect(error).toBeInstanceOf(UnplayableAudio)
      }
    }
  })

  it('any bytes at all are played or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isRiff) => {
        const head = isRiff ? Buffer.from('RIFF\0\0\0\0WAVEfmt \x10\0\0\0', 'latin1') : Buffer.alloc(0)
        try {
          decodeAudio(Buffer.concat([head, bytes]), 'audio/wav')
        } catch (error) {
          expect(error).toBeInstanceOf(UnplayableAudio)
          expect((error as Error).message).toMatch(/^[A-Z].*\.$|WAV\.?$/)
        }
      }),
    )
  })

  it('a stream’s header, which claims two gigabytes, is read to the end of what came', () => {
    const streamed = wav(FORMATS[1] as Format, tone([440], 100))
    streamed.writeUInt32LE(0x7ffff000, 40)
    expect(decodeAudio(streamed, 'audio/wav').samples).toHaveLength(800)
  })

  it('reads audio/basic with and without the AU header', () => {
    const bytes = Buffer.from(tone([1000], 100).map((sample) => g711.mulaw.encodeSample(sample)))
    const header = Buffer.alloc(24)
    header.write('.snd', 0, 'latin1')
    ;[24, bytes.length, 1, 8000, 1].forEach((value, i) => {
      header.writeUInt32BE(value, 4 + 4 * i)
    })
    for (const body of [bytes, Buffer.concat([header, bytes])]) {
      const { samples } = decodeAudio(body, 'audio/basic; charset=binary')
      expect(samples).toHaveLength(800)
      expect(tonePower(samples, 1000)).toBeCloseTo(0.04, 2)
    }
  })

  it.each([
    ['audio/mpeg', Buffer.from('whatever'), /MP3/],
    ['application/octet-stream', Buffer.from('ID3\x04rest', 'latin1'), /MP3/],
    ['audio/wav', Buffer.from([0xff, 0xfb, 0x90, 0x00]), /MP3/],
    ['text/html', Buffer.from('<html>'), /"text\/html"/],
    ['audio/wav', Buffer.alloc(0), /empty/],
  ])('refuses %s in words', (type, body, words) => {
    expect(() => decodeAudio(body, type)).toThrow(UnplayableAudio)
    expect(() => decodeAudio(body, type)).toThrow(words)
  })
})
