import { expect, test } from 'vitest'
import { toneClip } from '../handsets/scripted/toneClip.ts'
import { findTones } from './findTones.ts'

test('the tones of a chord are found and nothing besides them', () => {
  for (const chord of [[440], [600, 1400], [350, 440, 1000, 3000]]) {
    const found = findTones(toneClip(chord).samples).map(({ hz }) => hz)
    expect(found.sort((a, b) => a - b)).toEqual(chord)
  }
})

test('silence and noise below the threshold have no tones', () => {
  expect(findTones(new Int16Array(8000))).toEqual([])
  expect(findTones(new Int16Array(0))).toEqual([])
  expect(findTones(new Int16Array(8000).map((_, at) => (at * 7919) % 30))).toEqual([])
})
