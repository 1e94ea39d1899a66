import { describe, expect, it } from 'vitest'
import { DigitReceiver } from './digitReceiver.ts'
import { DigitSender } from './digitSender.ts'

const END = 0x80

function event(code: number, duration: number, flags = 0): Buffer {
  return Buffer.from([code, flags | 10, duration >> 8, duration & 0xff])
}

function receive(packets: readonly (readonly [timestamp: number, payload: Buffer])[]): string {
  const receiver = new DigitReceiver()
  return packets
    .map(([timestamp, payload]) => receiver.take(timestamp, payload, 0, payload.length) ?? '')
    .join('')
}

describe('DigitReceiver', () => {
  it('hears one digit in the many packets of a key press', () => {
    const press = (at: number, code: number) => [
      ...[160, 320, 480].map((duration) => [at, event(code, duration)] as const),
      ...[640, 640, 640].map((duration) => [at, event(code, duration, END)] as const),
    ]
    expect(receive([...press(1000, 5), ...press(5000, 5), ...press(9000, 11)])).toBe('55#')
  })

  it('misses no digit when the beginning or all of the ends are lost', () => {
    expect(
      receive([
        [1000, event(1, 320)],
        [5000, event(2, 640, END)],
        [9000, event(3, 160)],
      ]),
    ).toBe('123')
  })

  it('is not led astray by packets that come late', () => {
    expect(
      receive([
        [1000, event(1, 160)],
        [5000, event(2, 160)],
        [1000, event(1, 640, END)],
        [5000, event(2, 640, END)],
      ]),
    ).toBe('12')
  })

  it('tells two keys apart whose sender leaves the timestamp alone', () => {
    expect(
      receive([
        [1000, event(1, 640, END)],
        [1000, event(2, 160)],
        [1000, event(2, 320)],
      ]),
    ).toBe('12')
  })

  it('follows the timestamp over its wrap', () => {
    expect(
      receive([
        [0xffffff00, event(7, 160)],
        [0x00000100, event(8, 160)],
      ]),
    ).toBe('78')
  })

  it('takes no flash hook, no fax tone and no scrap of a packet for a key', () => {
    expect(
      receive([
        [1, event(16, 160)],
        [2, event(36, 160)],
        [3, Buffer.from([1, 0])],
      ]),
    ).toBe('')
  })
})

describe('DigitSender', () => {
  it('presses keys one after the other, as a receiver understands them', () => {
    const sender = new DigitSender()
    for (const digit of '0x9*#aD') sender.press(digit)
    const receiver = new DigitReceiver()
    let heard = ''
    let ends = 0
    let packets = 0
    for (let tick = 0; tick < 100; tick++) {
      const step = sender.next(tick * 160)
      for (const payload of step?.payloads ?? []) {
        packets++
        if ((payload[1] ?? 0) & END) ends++
        heard += receiver.take(step?.timestamp ?? 0, payload, 0, payload.length) ?? ''
      }
    }
    expect(heard).toBe('09*#AD')
    expect(ends).toBe(6 * 3)
    expect(packets).toBe(6 * (7 + 3))
  })

  it('marks the first packet of a press, keeps its timestamp and lets its duration grow', () => {
    const sender = new DigitSender()
    sender.press('1')
    const steps = Array.from({ length: 8 }, (_, tick) => sender.next(1000 + tick * 160))
    expect(steps.map((step) => step?.marker)).toEqual([true, ...new Array(7).fill(false)])
    expect(new Set(steps.map((step) => step?.timestamp))).toEqual(new Set([1000]))
    expect(steps.map((step) => step?.payloads[0]?.readUInt16BE(2))).toEqual(
      Array.from({ length: 8 }, (_, i) => (i + 1) * 160),
    )
    expect(sender.next(0)).toBeNull()
  })
})
