import { afterEach, describe, expect, it } from 'vitest'
import type { AudioPort, Frame } from './audio.ts'
import { SwitchRoom } from './switchRoom.ts'
import { levelFrame, levelSource } from './testing/frames.ts'
import { Voice } from './voice.ts'

interface Errors {
  readonly list: unknown[]
  error(...what: unknown[]): void
}

function errors(): Errors {
  const list: unknown[] = []
  return { list, error: (...what) => void list.push(what) }
}

/** Says its number in every tick and writes down what happens to it. */
class TestPort implements AudioPort {
  heard: (number | null)[] = []
  #name: number
  #diary: string[]
  #waiting: { count: number; resolve: () => void } | null = null

  constructor(name: number, diary: string[] = []) {
    this.#name = name
    this.#diary = diary
  }

  receive(): Frame {
    this.#diary.push(`receive ${this.#name}`)
    return levelFrame(this.#name)
  }

  send(frame: Frame | null): void {
    this.#diary.push(`send ${this.#name}`)
    this.heard.push(frame?.[0] ?? null)
    if (this.#waiting && this.heard.length >= this.#waiting.count) this.#waiting.resolve()
  }

  sendDigit(): void {}
  close(): void {}

  ticks(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting = { count: this.heard.length + count, resolve }
    })
  }
}

function voiceOn(port: AudioPort): Voice {
  const voice = new Voice()
  voice.port = port
  return voice
}

describe('SwitchRoom', () => {
  let room: SwitchRoom
  afterEach(() => room.close())

  it('reads everybody before it plays to anybody', async () => {
    room = new SwitchRoom(errors())
    const diary: string[] = []
    const ports = [1, 2, 3].map((name) => new TestPort(name, diary))
    const mixer = room.createMixer()
    for (const port of ports) {
      const voice = voiceOn(port)
      room.add(voice)
      mixer.seat(voice)
    }
    await (ports[2] as TestPort).ticks(2)
    expect(diary.slice(0, 12)).toEqual(
      [1, 2].flatMap(() => ['receive 1', 'receive 2', 'receive 3', 'send 1', 'send 2', 'send 3']),
    )
    expect(ports.map((port) => port.heard.slice(0, 2))).toEqual([
      [5, 5],
      [4, 4],
      [3, 3],
    ])
  })

  it('brings those who share a mixer together, wherever they were on the tick before', async () => {
    room = new SwitchRoom(errors())
    const ports = Array.from({ length: 240 }, (_, name) => new TestPort(name))
    const voices = ports.map(voiceOn)
    for (const voice of voices) room.add(voice)
    const mixer = room.createMixer()
    const diary: string[] = []
    const far = [0, 100, 239].map((at) => {
      const voice = voices[at] as Voice
      voice.port = new TestPort(2 ** (at % 7), diary)
      mixer.seat(voice)
      return voice.port as TestPort
    })
    await far[2]?.ticks(3)
    const round = (diary.length / 6) | 0
    expect(round).toBeGreaterThanOrEqual(3)
    for (let i = 0; i < round; i++) {
      const [first] = diary.slice(i * 6, i * 6 + 6).map((entry) => entry.split(' ')[0])
      expect(first).toBe('receive')
      expect(diary.slice(i * 6, i * 6 + 3).every((entry) => entry.startsWith('receive'))).toBe(true)
    }
  })

  it('seats a voice that only comes on the tick later', async () => {
    room = new SwitchRoom(errors())
    for (let i = 0; i < 100; i++) room.add(voiceOn(new TestPort(0)))
    const mixer = room.createMixer()
    const ports = [new TestPort(1), new TestPort(2)] as const
    const voices = ports.map(voiceOn)
    for (const voice of voices) mixer.seat(voice)
    for (const voice of voices) room.add(voice)
    await ports[1].ticks(2)
    expect(ports[0].heard.slice(0, 2)).toEqual([2, 2])
  })

  it('gives taps what was said and heard, and counts its ticks', async () => {
    room = new SwitchRoom(errors())
    const port = new TestPort(3)
    const voice = voiceOn(port)
    voice.source = levelSource(9)
    const taken: unknown[] = []
    voice.taps.add({ take: (said, heard) => void taken.push([said?.[0], heard?.[0]]) })
    room.add(voice)
    room.add(voice)
    await port.ticks(3)
    expect(taken.slice(0, 2)).toEqual([
      [3, 9],
      [3, 9],
    ])
    expect(room.statistics.ticks).toBeGreaterThanOrEqual(3)
  })

  it('plays to a voice whose wire is not there yet, so that its source goes on', async () => {
    room = new SwitchRoom(errors())
    const voice = new Voice()
    const done = new Promise<void>((resolve) => {
      voice.source = {
        next: () => {
          resolve()
          return null
        },
      }
    })
    room.add(voice)
    await done
    expect(voice.said).toBeNull()
  })

  it('unplugs what throws, says so, and lets the others talk on', async () => {
    const log = errors()
    room = new SwitchRoom(log)
    const fails = () => {
      throw new Error('broken')
    }
    const badWire = voiceOn({ receive: fails, send: () => {}, sendDigit: () => {}, close: () => {} })
    const badSource = voiceOn(new TestPort(1))
    badSource.source = { next: fails }
    const badTap = voiceOn(new TestPort(1))
    badTap.taps.add({ take: fails })
    const mixer = room.createMixer()
    const badSound = new TestPort(1)
    const inBadMixer = voiceOn(badSound)
    mixer.seat(inBadMixer)
    mixer.playToAll({ next: fails })
    const good = new TestPort(7)
    for (const voice of [badWire, badSource, badTap, inBadMixer, voiceOn(good)]) room.add(voice)
    await good.ticks(3)
    expect(log.list).toHaveLength(4)
    expect(badWire.port).toBeNull()
    expect(badSource.source).toBeNull()
    expect(badTap.taps.size).toBe(0)
  })

  it('rests when nobody is there, and goes on with the next', async () => {
    room = new SwitchRoom(errors())
    const port = new TestPort(1)
    const voice = voiceOn(port)
    room.add(voice)
    await port.ticks(1)
    room.remove(voice)
    room.remove(voice)
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThanOrEqual(
      1,
    )
    const before = port.heard.length
    room.add(voice)
    await port.ticks(1)
    expect(port.heard.length).toBe(before + 1)
  })
})
