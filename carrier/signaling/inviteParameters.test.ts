import { expect, test } from 'vitest'
import { Leg } from '../calls/leg.ts'
import { readSettings } from '../settings.ts'
import type { World } from '../world.ts'
import { inviteParameters } from './inviteParameters.ts'

const world = { settings: readSettings({}) } as World

function parametersOf(to: string, customParameters: Record<string, string>) {
  const leg = new Leg({
    sid: 'CA1',
    direction: 'outbound-dial',
    from: '+15005550006',
    to,
    createdAt: new Date(),
    customParameters,
  })
  return inviteParameters(world, leg)
}

test('the SDK reads back what was said, and nobody sees the query in the address', () => {
  const parameters = parametersOf('client:agent_1?queue=%EC%98%81%EC%97%85', { memo: '1+1 = 둘 & more' })
  expect(parameters).toMatchObject({ CallSid: 'CA1', From: '+15005550006', To: 'client:agent_1' })
  // As util.ts of the SDK decodes it.
  const decoded = (parameters['Params'] ?? '').split('&').map((pair) => {
    const [key = '', value = ''] = pair.split('=')
    return [key, decodeURIComponent(value.replace(/\+/g, '%20'))]
  })
  expect(Object.fromEntries(decoded)).toEqual({ queue: '영업', memo: '1+1 = 둘 & more' })
})

test('without parameters there is no Params', () => {
  expect(parametersOf('client:agent_1', {})).not.toHaveProperty('Params')
})
