import { describe, expect, test } from 'vitest'
import type { Line, SoundState } from './line.ts'
import { createSoftphone, type Sounds } from './softphone.ts'

/** A line whose leg does what the test says. */
class TestLine implements Line {
  onState: (state: SoundState) => void = () => {}
  intent: string | null = null
  muted = false
  aside = false
  digits = ''
  async join(intent: string, onState: (state: SoundState) => void) {
    this.intent = intent
    this.onState = onState
    onState('connecting')
    if (intent === 'refused') {
      onState('idle')
      throw new Error('refused')
    }
    onState('connected')
  }
  leave = () => this.onState('idle')
  setMuted = (muted: boolean) => {
    this.muted = muted
  }
  setAside = (aside: boolean) => {
    this.aside = aside
  }
  sendDigit = (digit: string) => {
    this.digits += digit
  }
  destroy = () => this.leave()
}

async function aPhone() {
  const lines: TestLine[] = []
  let sounds: Sounds = {}
  const phone = await createSoftphone({
    openLine: async () => {
      const line = new TestLine()
      lines.push(line)
      return line
    },
    onSounds: (now) => {
      sounds = now
    },
  })
  const lineOf = (intent: string) => {
    const line = lines.find((one) => one.intent === intent)
    if (!line) throw new Error(`no line was joined with ${intent}`)
    return line
  }
  return { phone, lines, lineOf, sounds: () => sounds }
}

describe('the phone of a tab', () => {
  test('two calls have each a line of their own, and one more is kept ready', async () => {
    const { phone, lines, sounds } = await aPhone()
    expect(lines).toHaveLength(1)
    await phone.join('a', 'to-a')
    await phone.join('b', 'to-b')
    expect(lines.map(({ intent }) => intent)).toEqual(['to-a', 'to-b', null])
    expect(sounds()).toEqual({ a: 'connected', b: 'connected' })
  })

  test('muted, aside and digits are of one line alone', async () => {
    const { phone, lineOf } = await aPhone()
    await phone.join('a', 'to-a')
    await phone.join('b', 'to-b')
    phone.setMuted('a', true)
    phone.setAside('b', true)
    expect(phone.sendDigit('b', '5')).toBe(true)
    expect(lineOf('to-a')).toMatchObject({ muted: true, aside: false, digits: '' })
    expect(lineOf('to-b')).toMatchObject({ muted: false, aside: true, digits: '5' })
  })

  test('digits of a call whose sound is elsewhere are not taken', async () => {
    const { phone } = await aPhone()
    expect(phone.sendDigit('a', '1')).toBe(false)
  })

  test('who was muted is muted when he comes back, and nobody else is on the same line', async () => {
    const { phone, lineOf } = await aPhone()
    phone.setMuted('a', true)
    await phone.join('a', 'first')
    phone.leave('a')
    await phone.join('b', 'to-b')
    await phone.join('a', 'second')
    expect(lineOf('to-b').muted).toBe(false)
    expect(lineOf('second').muted).toBe(true)
  })

  test('a leg that ends leaves the line to the next call', async () => {
    const { phone, lines, sounds } = await aPhone()
    for (const callId of ['a', 'b', 'c', 'd']) {
      await phone.join(callId, `to-${callId}`)
      phone.leave(callId)
    }
    expect(lines).toHaveLength(2)
    expect(sounds()).toEqual({})
  })

  test('who rejoins takes the place of his own leg, whose late end changes nothing', async () => {
    const { phone, lineOf, sounds } = await aPhone()
    await phone.join('a', 'first')
    await phone.join('a', 'second')
    lineOf('first').leave()
    expect(sounds()).toEqual({ a: 'connected' })
    phone.sendDigit('a', '7')
    expect(lineOf('second').digits).toBe('7')
  })

  test('a leg that is refused leaves nothing behind', async () => {
    const { phone, lines, sounds } = await aPhone()
    await expect(phone.join('a', 'refused')).rejects.toThrow()
    expect(sounds()).toEqual({})
    expect(phone.sendDigit('a', '1')).toBe(false)
    await phone.join('b', 'to-b')
    expect(lines.length).toBeLessThanOrEqual(2)
  })
})
