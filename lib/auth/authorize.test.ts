import { describe, expect, test } from 'vitest'
import { authorize } from './authorize.ts'

const agent = { id: 'ann', role: 'agent' } as const
const supervisor = { id: 'sue', role: 'supervisor' } as const
const admin = { id: 'adam', role: 'admin' } as const

describe('who may do what', () => {
  test('only a supervisor or above comes into the call of another', () => {
    expect(authorize(agent, 'call.monitor')).toBe(false)
    expect(authorize(supervisor, 'call.monitor')).toBe(true)
    expect(authorize(admin, 'call.monitor')).toBe(true)
  })

  test('only an admin or above revokes a person', () => {
    expect(authorize(supervisor, 'person.revoke')).toBe(false)
    expect(authorize(admin, 'person.revoke')).toBe(true)
  })
})
