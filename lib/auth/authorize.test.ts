import { describe, expect, test } from 'vitest'
import { authorize } from './authorize.ts'

const agent = { id: 'ann', role: 'agent' } as const
const supervisor = { id: 'sue', role: 'supervisor' } as const
const admin = { id: 'adam', role: 'admin' } as const

describe('who may do what', () => {
  test('an agent sees and commands his own calls and nobody else’s', () => {
    expect(authorize(agent, 'call.command', { agentIds: ['ann'] })).toBe(true)
    expect(authorize(agent, 'call.command', { agentIds: ['bob'] })).toBe(false)
    expect(authorize(agent, 'call.see', { agentIds: ['bob'] })).toBe(false)
    expect(authorize(agent, 'call.see')).toBe(false)
  })

  test('a supervisor sees every call; to see is not to command', () => {
    expect(authorize(supervisor, 'call.see', { agentIds: ['bob'] })).toBe(true)
    expect(authorize(supervisor, 'call.command', { agentIds: ['bob'] })).toBe(false)
  })

  test('only an admin or above revokes a person', () => {
    expect(authorize(supervisor, 'person.revoke')).toBe(false)
    expect(authorize(admin, 'person.revoke')).toBe(true)
  })
})
