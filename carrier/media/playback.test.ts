import { describe, expect, it } from 'vitest'
import { Playback } from './playback.ts'

function ramp(length: number): Int16Array {
  return Int16Array.from({ length }, (_, i) => i + 1)
}

function pull(playback: Playback, frames: number): number[] {
  const heard: number[] = []
  for (let i = 0; i < frames; i++) heard.push(...(playback.next() ?? []))
  return heard
}

describe('Playback', () => {
  it('plays a clip once, pads its last frame, then is done', async () => {
    const playback = new Playback({ samples: ramp(200) })
    expect(pull(playback, 2)).toEqual([...ramp(200), ...new Array(120).fill(0)])
    expect(playback.finished).toBe(false)
    expect(playback.next()).toBeNull()
    expect(playback.finished).toBe(true)
    await playback.done
  })

  it('joins its loops to the sample', () => {
    const playback = new Playback({ samples: ramp(200) }, 3)
    expect(pull(playback, 4).slice(0, 600)).toEqual([...ramp(200), ...ramp(200), ...ramp(200)])
    expect(playback.next()).toBeNull()
  })

  it('ends on time when the clip fills its frames', () => {
    const playback = new Playback({ samples: ramp(320) }, 2)
    expect(pull(playback, 4)).toEqual([...ramp(320), ...ramp(320)])
    expect(playback.next()).toBeNull()
    expect(playback.finished).toBe(true)
  })

  it('goes on for ever with zero loops, until it is stopped', async () => {
    const playback = new Playback({ samples: ramp(100) }, 0)
    expect(pull(playback, 100)).toHaveLength(16000)
    playback.stop()
    expect(playback.next()).toBeNull()
    await playback.done
  })

  it('is done at once with nothing to play', async () => {
    const playback = new Playback({ samples: ramp(0) }, 0)
    expect(playback.next()).toBeNull()
    await playback.done
  })
})
