import { expect, it } from 'vitest'
import { LINEAR_OF_ULAW, ULAW_OF_LINEAR, ULAW_SILENCE } from './ulaw.ts'

it('every µ-law byte survives the way to linear and back, but for the second zero', () => {
  for (let byte = 0; byte < 256; byte++) {
    const back = ULAW_OF_LINEAR[(LINEAR_OF_ULAW[byte] ?? 0) & 0xffff]
    expect(back).toBe(byte === 0x7f ? ULAW_SILENCE : byte)
  }
})

it('every linear sample comes back within the half step of its segment (G.711)', () => {
  const wrong: number[] = []
  for (let sample = -32768; sample <= 32767; sample++) {
    const back = LINEAR_OF_ULAW[ULAW_OF_LINEAR[sample & 0xffff] ?? 0] ?? 0
    const magnitude = Math.min(Math.abs(sample), 32635)
    const step = 2 ** Math.max(3, Math.floor(Math.log2(magnitude + 132)) - 4)
    const isNear = Math.abs(Math.abs(back) - magnitude) <= step / 2 + 1
    if (!isNear || (magnitude > 8 && Math.sign(back) !== Math.sign(sample))) wrong.push(sample)
  }
  expect(wrong).toEqual([])
})
