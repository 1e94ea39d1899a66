import { expect } from '@playwright/test'
import { test } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550101'
const CUSTOMER_HZ = 600

test('a customer who rings is heard by the agent who answers, and the call is a ticket before anybody has reloaded', async ({
  agent,
  desk,
  control,
}) => {
  await control.addHandset(CUSTOMER, { speak: { tones: [CUSTOMER_HZ] } })
  const watching = await agent('emma')
  const jimin = await agent('jimin', { available: true })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(jimin.button('phone.accept')).toBeVisible()
  await expect(jimin.phone).toContainText('지원 Support')
  await jimin.accept()
  await jimin.hears(CUSTOMER_HZ)
  await expect.poll(() => control.tones(CUSTOMER)).toEqual([jimin.hz])
  await expect(watching.page.getByRole('row').filter({ hasText: '010-5555-0101' }).first()).toBeVisible()
})
