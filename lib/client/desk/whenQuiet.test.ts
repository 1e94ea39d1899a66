import { expect, test } from 'vitest'
import { createTabState } from './tabState.ts'
import { whenQuiet } from './whenQuiet.ts'

test('who is signed out while he talks leaves the page when the last call has ended, and once', () => {
  const tab = createTabState()
  let left = 0
  const leave = () => {
    left += 1
  }
  whenQuiet(tab, leave)
  expect(left).toBe(1)
  tab.set({ sounds: { a: 'connected', b: 'reconnecting' } })
  whenQuiet(tab, leave)
  tab.set({ sounds: { a: 'connected' } })
  expect(left).toBe(1)
  tab.set({ sounds: {} })
  tab.set({ connected: true })
  expect(left).toBe(2)
})
