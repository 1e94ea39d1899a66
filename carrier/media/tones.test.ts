import { describe, expect, it } from 'vitest'
import { SAMPLE_RATE } from './audio.ts'
import { BEEP_HZ, beep } from './beep.ts'
import { digitFrequencies } from './digitFrequencies.ts'
import { digitTone } from './digitTone.ts'
import { tonePower, tonesPresent } from './goertzel.ts'
import { holdMusic } from './holdMusic.ts'
import { MARKER_HZ, markerSpeech } from './markerSpeech.ts'
import { ringback } from './ringback.ts'
import { tone } from './tone.ts'

const LISTENED_FOR = [350, 440, 480, 600, 900, 1000, 1400, 2000, 3000]

describe('tonePower', () => {
  it('is the square of the amplitude as a share of full scale', () => {
    expect(tonePower(tone([1000], 1000, 0.5), 1000)).toBeCloseTo(0.25, 2)
    expect(tonePower(tone([1000], 1000, 0.1), 1000)).toBeCloseTo(0.01, 3)
  })

  it('tells tones 40 Hz apart and hears nothing in silence', () => {
    expect(tonesPresent(tone([440, 1000], 500, 0.3), LISTENED_FOR)).toEqual([440, 1000])
    expect(tonesPresent(new Int16Array(4000), LISTENED_FOR)).toEqual([])
    expect(tonesPresent(new Int16Array(0), LISTENED_FOR)).toEqual([])
  })

  it('hears a tone under another that is thirty times as strong', () => {
    const strong = tone([440], 500, 0.6)
    const weak = tone([1000], 500, 0.02)
    const both = strong.map((sample, i) => sample + (weak[i] ?? 0))
    expect(tonesPresent(both, LISTENED_FOR)).toEqual([440, 1000])
  })
})

describe('digitTone', () => {
  it.each([...'0123456789*#ABCD'])('key %s sounds its own pair and no other key’s', (key) => {
    const clip = digitTone(key)
    const all = [697, 770, 852, 941, 1209, 1336, 1477, 1633]
    expect(tonesPresent(clip.samples.subarray(0, 1280), all)).toEqual(digitFrequencies(key))
  })

  it('waits half a second for w, and what is no key takes no time', () => {
    expect(digitTone('w').samples.length).toBe(SAMPLE_RATE / 2)
    expect(digitTone('W').samples.length).toBe(SAMPLE_RATE)
    expect(digitTone('x').samples.length).toBe(0)
    expect(digitFrequencies('')).toBeNull()
    expect(digitFrequencies('12')).toBeNull()
  })
})

describe('ringback', () => {
  it.each([
    ['us', [440, 480], 2000, 6000],
    ['kr', [440, 480], 1000, 3000],
    ['GB', [400, 450], 400, 3000],
    ['de', [425], 1000, 5000],
    ['jp', [384, 416], 1000, 3000],
    ['xx', [425], 1000, 5000],
  ])('of %s sounds %j for %i ms in a round of %i ms', (country, hz, soundMs, roundMs) => {
    const { samples } = ringback(country)
    expect(samples.length).toBe(roundMs * 8)
    expect(tonesPresent(samples.subarray(0, soundMs * 8), hz)).toEqual(hz)
    expect(samples.subarray(soundMs * 8 + 8, soundMs * 8 + 800).every((sample) => sample === 0)).toBe(true)
  })
})

describe('holdMusic', () => {
  const { samples } = holdMusic()

  it('plays for sixteen seconds without a pause, a clipped sample or a seam', () => {
    expect(samples.length).toBe(16 * SAMPLE_RATE)
    for (let at = 0; at < samples.length; at += 800) {
      expect(Math.max(...samples.subarray(at, at + 800).map(Math.abs))).toBeGreaterThan(300)
    }
    let steepest = 0
    for (let i = 1; i < samples.length; i++) {
      steepest = Math.max(steepest, Math.abs((samples[i] ?? 0) - (samples[i - 1] ?? 0)))
    }
    expect(Math.abs((samples[0] ?? 0) - (samples.at(-1) ?? 0))).toBeLessThanOrEqual(steepest)
    expect(samples.every((sample) => Math.abs(sample) < 32767 / 2)).toBe(true)
  })

  it('cannot be taken for a test tone: nothing at 440 Hz, nothing from 900 Hz up', () => {
    expect(tonesPresent(samples, [440, 900, 1000, 1200, 1400, 1500, 2000, 2500, 3000])).toEqual([])
  })
})

describe('markerSpeech', () => {
  it('is the marker tone, longer for longer words', () => {
    const short = markerSpeech('Hello.').samples
    const long = markerSpeech('Hello, you have reached the support desk. Please hold.').samples
    expect(tonesPresent(short, LISTENED_FOR, 0.001)).toEqual([MARKER_HZ])
    expect(long.length).toBeGreaterThan(3 * short.length)
    expect(markerSpeech('안녕하세요 고객센터입니다').samples.length).toBeGreaterThan(1.5 * SAMPLE_RATE)
    expect(markerSpeech('').samples.length).toBe(0.4 * SAMPLE_RATE)
  })
})

it('the beep is short and at its own frequency', () => {
  expect(tonesPresent(beep().samples, LISTENED_FOR)).toEqual([BEEP_HZ])
})
