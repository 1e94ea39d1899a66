import { expect, test } from 'vitest'
import { silentSounds } from './silentSounds.ts'

test('each of the fifteen sounds is a whole WAV file of silence that needs no request', () => {
  const sounds = Object.values(silentSounds())
  expect(sounds).toHaveLength(15)
  const file = Buffer.from(sounds[0]?.split(',')[1] ?? '', 'base64')
  expect(file.toString('latin1', 0, 4)).toBe('RIFF')
  expect(file.readUInt32LE(4)).toBe(file.length - 8)
  expect(file.readUInt32LE(40)).toBe(file.length - 44)
  expect(new Set(file.subarray(44))).toEqual(new Set([0x80]))
})
