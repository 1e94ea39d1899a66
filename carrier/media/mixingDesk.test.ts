import { describe, expect, it } from 'vitest'
import { MixingDesk } from './mixingDesk.ts'
import { Playback } from './playback.ts'
import { levelFrame, levelSource } from './testing/frames.ts'
import { Voice } from './voice.ts'

const SAID = [1, 2, 4] as const
const ASIDE = [16, 32, 64] as const
const SOUND = 256

interface Situation {
  readonly muted: boolean
  readonly held: boolean
  /** Index of the voice that is coached. */
  readonly coaching: number | null
  readonly aside: boolean
  readonly speaking: boolean
}

/** The law, told seat by seat: whose level must be in what `listener` hears. */
function expected(
  seats: readonly Situation[],
  listener: number,
  soundExcept: number | null | 'no sound',
): number {
  const self = seats[listener] as Situation
  const aside = self.aside ? (ASIDE[listener] as number) : 0
  if (self.held) return aside
  const sound = soundExcept === 'no sound' || soundExcept === listener ? 0 : SOUND
  if (self.aside) return aside + sound
  let heard = sound
  seats.forEach((other, index) => {
    if (index === listener || !other.speaking || other.muted || other.held) return
    if (other.coaching !== null && other.coaching !== listener) return
    heard += SAID[index] as number
  })
  return heard
}

function situations(index: number): Situation[] {
  const all: Situation[] = []
  for (const muted of [false, true])
    for (const held of [false, true])
      for (const aside of [false, true])
        for (const speaking of [false, true])
          for (const coaching of [null, 0, 1, 2])
            if (coaching !== index) all.push({ muted, held, aside, speaking, coaching })
  return all
}

describe('who hears whom', () => {
  const desk = new MixingDesk()
  const voices = [new Voice(), new Voice(), new Voice()] as const
  const seats = voices.map((voice) => desk.seat(voice))
  const said = SAID.map(levelFrame)
  const asides = ASIDE.map(levelSource)

  function arrange(now: readonly Situation[]): void {
    now.forEach(({ muted, held, coaching, aside, speaking }, index) => {
      const seat = seats[index] as (typeof seats)[number]
      Object.assign(seat, { muted, held })
      seat.coaching = coaching === null ? null : (voices[coaching] as Voice)
      seat.aside = aside ? (asides[index] ?? null) : null
      seat.voice.said = speaking ? (said[index] ?? null) : null
    })
  }

  function wrong(now: readonly Situation[], soundExcept: number | null | 'no sound'): string | null {
    arrange(now)
    desk.mix()
    for (let listener = 0; listener < 3; listener++) {
      const frame = seats[listener]?.next()
      const heard = frame?.[0] ?? 0
      const law = expected(now, listener, soundExcept)
      if (heard !== law || frame?.[159] !== frame?.[0] || (law === 0 && frame)) {
        return `seat ${listener} hears ${heard} instead of ${law} in ${JSON.stringify(now)}`
      }
    }
    return null
  }

  it('obeys mute, hold, coaching and what is heard aside in all 110 592 situations of three seats', () => {
    const failures: string[] = []
    for (const a of situations(0))
      for (const b of situations(1))
        for (const c of situations(2)) {
          const failure = wrong([a, b, c], 'no sound')
          if (failure) failures.push(failure)
        }
    expect(failures.slice(0, 3)).toEqual([])
  })

  it.each([null, 0, 1])('plays a sound to all but the held and seat %s, over everything else', (except) => {
    const sound = desk.playToAll(levelSource(SOUND), except === null ? undefined : voices[except])
    const failures: string[] = []
    const speaking = situations(0).filter((situation) => situation.speaking && situation.coaching !== 1)
    for (const a of speaking)
      for (const b of situations(1))
        for (const c of situations(2)) {
          if (b.coaching === 2 || c.coaching === 1) continue
          const failure = wrong([a, b, c], except)
          if (failure) failures.push(failure)
        }
    sound.stop()
    expect(failures.slice(0, 3)).toEqual([])
  })
})

describe('MixingDesk', () => {
  it('plugs a voice in where it sits down and pulls it out where it leaves', () => {
    const desk = new MixingDesk()
    const voice = new Voice()
    const seat = desk.seat(voice)
    expect(voice.source).toBe(seat)
    expect(desk.seat(voice)).toBe(seat)
    desk.leave(voice)
    expect(voice.source).toBeNull()
    expect(desk.seats.size).toBe(0)
    desk.leave(voice)
  })

  it('leaves alone what else a voice listens to by now', () => {
    const desk = new MixingDesk()
    const voice = new Voice()
    desk.seat(voice)
    const other = levelSource(1)
    voice.source = other
    desk.leave(voice)
    expect(voice.source).toBe(other)
  })

  it('stays at full scale where voices add up beyond it', () => {
    const desk = new MixingDesk()
    const voices = [new Voice(), new Voice(), new Voice()] as const
    const seats = voices.map((voice) => desk.seat(voice))
    voices[0].said = levelFrame(30000)
    voices[1].said = levelFrame(30000)
    desk.mix()
    expect(seats[2]?.next()?.[0]).toBe(32767)
    voices[0].said = levelFrame(-30000)
    voices[1].said = levelFrame(-30000)
    desk.mix()
    expect(seats[2]?.next()?.[0]).toBe(-32768)
    expect(seats[0]?.next()?.[0]).toBe(-30000)
  })

  it('hands the only talker’s frame on as it is', () => {
    const desk = new MixingDesk()
    const [talker, listener] = [new Voice(), new Voice()]
    desk.seat(talker)
    const seat = desk.seat(listener)
    talker.said = levelFrame(7)
    desk.mix()
    expect(seat.next()).toBe(talker.said)
  })

  it('lets go of a sound by itself when it is over', () => {
    const desk = new MixingDesk()
    const seat = desk.seat(new Voice())
    const sound = new Playback({ samples: levelFrame(9) })
    desk.playToAll(sound)
    desk.mix()
    expect(seat.next()?.[0]).toBe(9)
    desk.mix()
    expect(seat.next()).toBeNull()
    desk.mix()
    expect(sound.finished).toBe(true)
  })

  it('gives a tap what everybody may hear, without whispers, and what is played to all beside it', () => {
    const desk = new MixingDesk()
    const voices = [new Voice(), new Voice(), new Voice()] as const
    const seats = voices.map((voice) => desk.seat(voice))
    const taken: [number | undefined, number | undefined][] = []
    desk.taps.add({ take: (said, heard) => void taken.push([said?.[0], heard?.[0]]) })
    voices.forEach((voice, index) => {
      voice.said = levelFrame(SAID[index] ?? 0)
    })
    const coach = seats[2] as (typeof seats)[number]
    coach.coaching = voices[0]
    desk.mix()
    desk.playToAll(levelSource(SOUND))
    desk.mix()
    for (const seat of seats) seat.muted = true
    desk.mix()
    expect(taken).toEqual([
      [3, undefined],
      [3, SOUND],
      [undefined, SOUND],
    ])
  })

  it('a coach whose pupil has left is heard by nobody', () => {
    const desk = new MixingDesk()
    const [pupil, coach, other] = [new Voice(), new Voice(), new Voice()]
    desk.seat(pupil)
    desk.seat(coach).coaching = pupil
    const seat = desk.seat(other)
    coach.said = levelFrame(5)
    desk.leave(pupil)
    desk.mix()
    expect(seat.next()).toBeNull()
  })
})
