import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550301'
const CUSTOMER_HZ = 600

test('a cold transfer: the customer hears music until the target accepts, and then the two talk without the first agent', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, CUSTOMER_HZ)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const emma = await agent('emma', { available: true })
  const [j, e] = [agentHearer(jimin), agentHearer(emma)]
  await expectHearing([
    [customer, [j]],
    [j, [customer]],
    [e, []],
  ])
  await jimin.command({ type: 'Invite', purpose: 'transfer', target: { kind: 'agent', agentId: 'emma' } })
  await expect(emma.button('phone.accept')).toBeVisible()
  await expectHearing([
    [customer, []],
    [j, []],
    [e, []],
  ])
  await emma.accept()
  await expectHearing([
    [customer, [e]],
    [e, [customer]],
    [j, []],
  ])
})
