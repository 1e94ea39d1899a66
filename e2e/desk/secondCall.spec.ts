import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'

const [FIRST, SECOND] = ['+821055550501', '+821055550502'] as const

test('who allows it is rung for a second call while he talks; taking it puts the first on music, and its end leaves the first', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  await jimin.page.getByRole('button', { name: jimin.word('nav.me'), exact: true }).click()
  await jimin.page.getByRole('menuitemcheckbox', { name: jimin.word('nav.secondLine') }).click()
  const first = await customerHearer(control, FIRST, 600)
  const second = await customerHearer(control, SECOND, 760)
  const j = agentHearer(jimin)
  await control.command(FIRST, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  await control.command(SECOND, { do: 'dial', to: desk.numbers.support })
  await expect(jimin.button('phone.accept')).toBeVisible()
  await expectHearing([
    [first, [j]],
    [second, []],
    [j, [first]],
  ])
  await jimin.button('phone.accept').click()
  await expectHearing([
    [first, []],
    [second, [j]],
    [j, [second]],
  ])
  await control.command(SECOND, { do: 'hangUp' })
  await expect(jimin.phone.getByRole('region', { name: jimin.word('phone.otherLine') })).toBeHidden()
  await jimin.button('phone.resume').click()
  await expectHearing([
    [first, [j]],
    [j, [first]],
  ])
})
