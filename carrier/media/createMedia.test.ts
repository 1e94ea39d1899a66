import { afterEach, describe, expect, it } from 'vitest'
import { createMedia } from './createMedia.ts'
import { tonesPresent } from './goertzel.ts'

describe('the sounds of a world', () => {
  const media = createMedia({ markerSpeech: true, log: { warn: () => {}, error: () => {} } })
  afterEach(() => media.close())

  it('are made once and shared', () => {
    expect(media.music()).toBe(media.music())
    expect(media.beep()).toBe(media.beep())
    expect(media.digitTone('5')).toBe(media.digitTone('5'))
    expect(media.ringback('US')).toBe(media.ringback('us'))
    expect(media.ringback('gb')).not.toBe(media.ringback('de'))
  })

  it('are not confused by a wrong question', () => {
    expect(media.digitTone('').samples).toHaveLength(0)
    expect(tonesPresent(media.digitTone('1').samples.subarray(0, 1280), [697, 1209])).toEqual([697, 1209])
  })

  it('cost no tick while nobody listens', () => {
    expect(media.statistics()).toEqual({ ticks: 0, late: 0, missed: 0, maxLatenessMs: 0 })
  })
})
