import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'

const [CUSTOMER, SUPPLIER] = ['+821055550701', '+821055550702'] as const
const [CUSTOMER_HZ, SUPPLIER_HZ] = [600, 760] as const

test('who reloads with two lines hears the live one again within five seconds; the other stays on music, and he can switch', async ({
  agent,
  desk,
  control,
}, info) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, CUSTOMER_HZ)
  const supplier = await customerHearer(control, SUPPLIER, SUPPLIER_HZ)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const j = agentHearer(jimin)
  await jimin.button('phone.parallel').click()
  await jimin.phone.getByRole('combobox').fill(SUPPLIER)
  await expect(jimin.phone.getByRole('option')).toHaveCount(1)
  await jimin.phone.getByRole('combobox').press('Enter')
  const withSupplier = () =>
    expectHearing([
      [customer, []],
      [supplier, [j]],
      [j, [supplier]],
    ])
  const withCustomer = () =>
    expectHearing([
      [customer, [j]],
      [supplier, []],
      [j, [customer]],
    ])
  await withSupplier()

  const reloads = async (hz: number) => {
    const at = Date.now()
    await jimin.page.reload({ waitUntil: 'commit' })
    await jimin.page.waitForFunction(
      (tone) => window.ears?.some((ear) => ear.strengths(tone, 0).some((strength) => strength > 0.05)),
      hz,
      { polling: 50 },
    )
    const backAfter = Date.now() - at
    info.annotations.push({ type: 'backAfterMs', description: String(backAfter) })
    expect(backAfter).toBeLessThan(5_000)
  }
  await reloads(SUPPLIER_HZ)
  await withSupplier()
  await jimin.button('phone.switchLine').click()
  await withCustomer()
  await reloads(CUSTOMER_HZ)
  await withCustomer()
  await jimin.button('phone.switchLine').click()
  await withSupplier()
  await expect(jimin.page.getByText(jimin.word('refusal.lineAside'))).toBeHidden()
})
