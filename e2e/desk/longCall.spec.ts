import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550601'
const SUPPLIER = '+821055550602'

test('one long call: a supplier beside the customer, a supervisor with him, to and fro, all in one, and handed over', async ({
  agent,
  desk,
  control,
}) => {
  test.slow()
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, 600)
  const supplier = await customerHearer(control, SUPPLIER, 760)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const j = agentHearer(jimin)
  const asks = async (control: string, who: string | RegExp) => {
    await jimin.button(control).click()
    await jimin.phone.getByRole('option', { name: who }).click()
  }
  const switches = () => jimin.button('phone.switchLine').click()

  await test.step('the supplier, on a line of his own', async () => {
    await jimin.button('phone.parallel').click()
    await jimin.phone.getByRole('combobox').fill(SUPPLIER)
    await expect(jimin.phone.getByRole('option')).toHaveCount(1)
    await jimin.phone.getByRole('combobox').press('Enter')
    await expectHearing([
      [customer, []],
      [supplier, [j]],
      [j, [supplier]],
    ])
  })

  const minjun = await agent('minjun', { available: true })
  const m = agentHearer(minjun)
  await test.step('the supervisor joins them, and the customer hears none of it', async () => {
    await asks('phone.addPerson', /박민준|민준/)
    await minjun.accept()
    await expectHearing([
      [customer, []],
      [supplier, [j, m]],
      [j, [supplier, m]],
      [m, [supplier, j]],
    ])
  })

  await test.step('to and fro: whoever is left goes on without him, and a single party hears music', async () => {
    for (let round = 0; round < 2; round += 1) {
      await switches()
      await expectHearing([
        [customer, [j]],
        [supplier, [m]],
        [j, [customer]],
        [m, [supplier]],
      ])
      await switches()
      await expectHearing([
        [customer, []],
        [supplier, [j, m]],
        [j, [supplier, m]],
        [m, [supplier, j]],
      ])
    }
  })

  await test.step('the supervisor is let go', async () => {
    await jimin.phone
      .getByRole('button', { name: jimin.word('phone.removeOne', { name: minjun.name }), exact: true })
      .click()
    await expectHearing([
      [customer, []],
      [supplier, [j]],
      [j, [supplier]],
      [m, []],
    ])
  })

  await test.step('both lines become one', async () => {
    await jimin.button('phone.merge').click()
    await jimin.phone
      .getByRole('group')
      .getByRole('button', { name: jimin.word('phone.merge') })
      .click()
    await expectHearing([
      [customer, [supplier, j]],
      [supplier, [customer, j]],
      [j, [customer, supplier]],
    ])
  })

  await test.step('and Emma has it', async () => {
    const emma = await agent('emma', { available: true })
    const e = agentHearer(emma)
    await jimin.button('phone.transfer').click()
    await jimin.phone.getByRole('button', { name: jimin.word('picker.cold'), exact: true }).click()
    await jimin.phone.getByRole('option', { name: /Emma Wilson/ }).click()
    await emma.accept()
    await expectHearing([
      [customer, [supplier, e]],
      [supplier, [customer, e]],
      [e, [customer, supplier]],
      [j, []],
    ])
  })
})
