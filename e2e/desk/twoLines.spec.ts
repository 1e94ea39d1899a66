import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test as base } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550701'
const SUPPLIER = '+821055550702'

/** Jimin talks to a supplier on his second line; his customer is on the first, on music; Emma is free. */
const test = base.extend<{ lines: Awaited<ReturnType<typeof begin>> }>({
  lines: async ({ agent, desk, control }, use) => {
    const jimin = await agent('jimin', { available: true })
    const customer = await customerHearer(control, CUSTOMER, 600)
    const supplier = await customerHearer(control, SUPPLIER, 760)
    await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
    await jimin.accept()
    await jimin.button('phone.parallel').click()
    await jimin.phone.getByRole('combobox').fill(SUPPLIER)
    await expect(jimin.phone.getByRole('option')).toHaveCount(1)
    await jimin.phone.getByRole('combobox').press('Enter')
    const emma = await agent('emma', { available: true })
    await use(await begin(jimin, emma, customer, supplier))
  },
})

async function begin(
  jimin: Parameters<typeof agentHearer>[0],
  emma: Parameters<typeof agentHearer>[0],
  customer: Awaited<ReturnType<typeof customerHearer>>,
  supplier: Awaited<ReturnType<typeof customerHearer>>,
) {
  const [j, e] = [agentHearer(jimin), agentHearer(emma)]
  await expectHearing([
    [customer, []],
    [supplier, [j]],
    [j, [supplier]],
    [e, []],
  ])
  return { jimin, emma, customer, supplier, j, e }
}

test('the second line is handed over; the customer on the first waits for a word, and gets it', async ({
  lines: { jimin, emma, customer, supplier, j, e },
}) => {
  await jimin.button('phone.transfer').click()
  await jimin.phone.getByRole('button', { name: jimin.word('picker.cold'), exact: true }).click()
  await jimin.phone.getByRole('option', { name: /Emma Wilson/ }).click()
  await emma.accept()
  await expectHearing([
    [customer, []],
    [supplier, [e]],
    [e, [supplier]],
    [j, []],
  ])
  await jimin.button('phone.resume').click()
  await expectHearing([
    [customer, [j]],
    [j, [customer]],
    [supplier, [e]],
    [e, [supplier]],
  ])
})

test('the customer of the first line hangs up, and the second goes on', async ({
  lines: { jimin, supplier, j },
  control,
}) => {
  await control.command(CUSTOMER, { do: 'hangUp' })
  await expect(jimin.phone.getByRole('region', { name: jimin.word('phone.otherLine') })).toBeHidden()
  await expectHearing([
    [supplier, [j]],
    [j, [supplier]],
  ])
  await jimin.seesState('live')
})

test('a line that is a conference is merged as it is: everybody hears everybody', async ({
  lines: { jimin, emma, customer, supplier, j, e },
}) => {
  await jimin.button('phone.addPerson').click()
  await jimin.phone.getByRole('option', { name: /Emma Wilson/ }).click()
  await emma.accept()
  await expectHearing([
    [customer, []],
    [supplier, [j, e]],
    [j, [supplier, e]],
    [e, [supplier, j]],
  ])
  await jimin.button('phone.merge').click()
  await jimin.phone
    .getByRole('group')
    .getByRole('button', { name: jimin.word('phone.merge') })
    .click()
  await expectHearing([
    [customer, [supplier, j, e]],
    [supplier, [customer, j, e]],
    [j, [customer, supplier, e]],
    [e, [customer, supplier, j]],
  ])
})
