import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Tap } from './audio.ts'
import { createWavRecorder, type WavRecorderSettings } from './createWavRecorder.ts'
import { decodeAudio } from './decodeAudio.ts'
import { tonePower, tonesPresent } from './goertzel.ts'
import { levelFrame } from './testing/frames.ts'
import { tone } from './tone.ts'

let folder: string
let files = 0
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidetone-wav-'))
})
afterAll(() => rm(folder, { recursive: true }))

function newPath(): string {
  return join(folder, `${files++}.wav`)
}

function feed(tap: Tap, said: Int16Array | null, heard: Int16Array | null, frames: number): void {
  for (let i = 0; i < frames; i++) {
    tap.take(said?.subarray(i * 160, i * 160 + 160) ?? null, heard?.subarray(i * 160, i * 160 + 160) ?? null)
  }
}

async function channelsOf(path: string): Promise<{ left: Int16Array; right: Int16Array }> {
  const body = await readFile(path)
  const data = new Int16Array(body.buffer.slice(body.byteOffset + 44, body.byteOffset + body.length))
  return { left: data.filter((_, i) => i % 2 === 0), right: data.filter((_, i) => i % 2 === 1) }
}

const said = tone([1000], 3000, 0.2)
const heard = tone([2000], 3000, 0.2)

async function record(
  settings: Partial<WavRecorderSettings>,
  how: (tap: ReturnType<typeof createWavRecorder>) => void,
) {
  const path = newPath()
  const recorder = createWavRecorder({ path, channels: 1, track: 'both', ...settings })
  how(recorder)
  return {
    path,
    finished: await recorder.stop(),
    samples: decodeAudio(await readFile(path), 'audio/wav').samples,
  }
}

describe('a recording', () => {
  it('in two channels has what the party said in the first and what it heard in the second', async () => {
    const { path, finished } = await record({ channels: 2 }, (tap) => feed(tap, said, heard, 150))
    const { left, right } = await channelsOf(path)
    expect(tonesPresent(left, [1000, 2000])).toEqual([1000])
    expect(tonesPresent(right, [1000, 2000])).toEqual([2000])
    expect(finished).toEqual({ durationSeconds: 3, silentThroughout: false, bytes: 44 + 150 * 160 * 4 })
    expect((await stat(path)).size).toBe(finished.bytes)
  })

  it('in one channel has both in one', async () => {
    const { samples } = await record({}, (tap) => feed(tap, said, heard, 150))
    expect(tonesPresent(samples, [1000, 2000])).toEqual([1000, 2000])
    expect(samples).toHaveLength(24000)
  })

  it.each([
    ['inbound', [1000]],
    ['outbound', [2000]],
  ] as const)('of the %s track has only %j', async (track, tones) => {
    const { samples } = await record({ track }, (tap) => feed(tap, said, heard, 150))
    expect(tonesPresent(samples, [1000, 2000])).toEqual(tones)
  })

  it('leaves a skipped pause out, and writes the other kind as silence', async () => {
    for (const [behavior, seconds] of [
      ['skip', 2],
      ['silence', 3],
    ] as const) {
      const { samples, finished } = await record({}, (tap) => {
        feed(tap, said, null, 50)
        tap.pause(behavior)
        feed(tap, heard, null, 50)
        tap.resume()
        feed(tap, said, null, 50)
      })
      expect(finished.durationSeconds).toBe(seconds)
      expect(tonesPresent(samples, [1000, 2000])).toEqual([1000])
      const middle = samples.subarray(8000, 16000)
      expect(tonePower(middle, 1000) > 0.01).toBe(behavior === 'skip')
    }
  })

  it('trims the silence at both ends and none between', async () => {
    const { finished, samples } = await record({ trimSilence: true }, (tap) => {
      feed(tap, null, null, 60)
      feed(tap, said, null, 50)
      feed(tap, levelFrame(20), null, 25)
      feed(tap, said, null, 50)
      feed(tap, null, null, 70)
    })
    expect(finished.durationSeconds).toBe(2.5)
    expect(samples).toHaveLength(20000)
  })

  it('of nothing but a quiet line says so', async () => {
    const quiet = await record({}, (tap) => feed(tap, levelFrame(50), null, 1))
    expect(quiet.finished).toEqual({ durationSeconds: 0.02, silentThroughout: true, bytes: 44 + 320 })
    const trimmed = await record({ trimSilence: true }, (tap) => feed(tap, null, null, 500))
    expect(trimmed.finished).toEqual({ durationSeconds: 0, silentThroughout: true, bytes: 44 })
  })

  it('adds voices up without wrapping round', async () => {
    const { samples } = await record({}, (tap) => tap.take(levelFrame(30000), levelFrame(30000)))
    expect(samples[0]).toBe(32766)
  })

  it('is a whole file up to its last second when the process dies', async () => {
    const path = newPath()
    const recorder = createWavRecorder({ path, channels: 1, track: 'both' })
    feed(recorder, said, null, 120)
    await vi.waitFor(async () => {
      const body = await readFile(path)
      expect(body.readUInt32LE(40)).toBe(32000)
      expect(decodeAudio(body, 'audio/wav').samples).toHaveLength(16000)
    })
    await recorder.stop()
  })

  it('stops once, and takes nothing afterwards', async () => {
    const recorder = createWavRecorder({ path: newPath(), channels: 1, track: 'both' })
    feed(recorder, said, null, 10)
    const first = recorder.stop()
    feed(recorder, said, null, 10)
    expect(await recorder.stop()).toBe(await first)
    expect((await first).durationSeconds).toBe(0.2)
  })

  it('that the disk refuses fails when it is stopped, not before', async () => {
    const recorder = createWavRecorder({ path: join(folder, 'no', 'such.wav'), channels: 1, track: 'both' })
    feed(recorder, said, null, 150)
    await expect(recorder.stop()).rejects.toThrow('ENOENT')
  })
})
