import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test as base } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550801'
const SUPPLIER = '+821055550802'

/** Jimin in a conference with two people outside, and nobody else of the desk. */
const test = base.extend<{ three: Awaited<ReturnType<typeof begin>> }>({
  three: async ({ agent, desk, control }, use) => {
    const jimin = await agent('jimin', { available: true })
    const customer = await customerHearer(control, CUSTOMER, 600)
    const supplier = await customerHearer(control, SUPPLIER, 760)
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    await jimin.command({ type: 'Invite', purpose: 'conference', target: { kind: 'phone', to: SUPPLIER } })
    await use(await begin(jimin, customer, supplier))
  },
})

async function begin(
  jimin: Parameters<typeof agentHearer>[0],
  customer: Awaited<ReturnType<typeof customerHearer>>,
  supplier: Awaited<ReturnType<typeof customerHearer>>,
) {
  const j = agentHearer(jimin)
  await expectHearing([
    [customer, [j, supplier]],
    [supplier, [j, customer]],
    [j, [customer, supplier]],
  ])
  await jimin.button('phone.hangUp').click()
  await expect(jimin.phone.getByRole('group', { name: jimin.word('phone.departQuestion') })).toBeVisible()
  return { jimin, customer, supplier, j }
}

test('who would leave only people outside is asked, and they go on talking without him', async ({
  three: { jimin, customer, supplier, j },
}) => {
  await jimin.button('phone.depart.leaveTalking').click()
  await expectHearing([
    [customer, [supplier]],
    [supplier, [customer]],
    [j, []],
  ])
  await jimin.seesState('wrapUp')
})

test('or he ends it for all; and asked, he may stay', async ({
  three: { jimin, customer, supplier, j },
  control,
}) => {
  await jimin.button('phone.stay').click()
  await expectHearing([
    [customer, [j, supplier]],
    [supplier, [j, customer]],
    [j, [customer, supplier]],
  ])
  await jimin.button('phone.hangUp').click()
  await jimin.button('phone.depart.end').click()
  await jimin.seesState('wrapUp')
  await expect.poll(async () => (await control.truth()).legs).toEqual([])
})
