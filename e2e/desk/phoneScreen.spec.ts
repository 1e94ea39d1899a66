import { expect } from '@playwright/test'
import { agentHearer, customerHearer, expectHearing } from '../fixtures/desk/hearing.ts'
import { test } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550401'
const SUPPLIER = '+821055550402'

test('a warm transfer, by keys alone: whom, the private talk and its end are on the screen', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, 600)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const emma = await agent('emma', { available: true })
  const [j, e] = [agentHearer(jimin), agentHearer(emma)]

  await jimin.page.keyboard.press('Alt+T')
  const search = jimin.phone.getByRole('combobox')
  await expect(search).toBeFocused()
  await search.fill('emma')
  await expect(jimin.phone.getByRole('option')).toHaveText([/Emma Wilson/])
  await expect(jimin.phone.getByRole('option')).toContainText(jimin.word('readiness.available'))
  await search.press('Enter')

  await expect(emma.phone).toContainText(emma.word('phone.incomingKind.consult', { name: jimin.name }))
  await emma.accept()
  await jimin.seesState('consult')
  await emma.seesState('consult')
  await expectHearing([
    [customer, []],
    [j, [e]],
    [e, [j]],
  ])
  await jimin.page.keyboard.press('Alt+Enter')
  await emma.seesState('live')
  await expectHearing([
    [customer, [e]],
    [e, [customer]],
    [j, []],
  ])
})

test('a declined transfer comes back with who said no, and the customer waits until he is turned to', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  await customerHearer(control, CUSTOMER, 600)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const emma = await agent('emma', { available: true })

  await jimin.button('phone.transfer').click()
  await jimin.phone.getByRole('button', { name: jimin.word('picker.cold'), exact: true }).click()
  await jimin.phone.getByRole('option', { name: /Emma Wilson/ }).click()
  await jimin.seesState('transferring')
  await emma.button('phone.decline').click()

  await expect(jimin.phone).toContainText(/Emma Wilson 님이 거절했습니다/)
  await jimin.seesState('held')
  await jimin.page.keyboard.press('Alt+L')
  await jimin.seesState('live')
})

test('a second line: one is heard, the other is a row on hold; switched, then merged with a question first', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, 600)
  const supplier = await customerHearer(control, SUPPLIER, 760)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const j = agentHearer(jimin)

  await jimin.button('phone.parallel').click()
  await jimin.phone.getByRole('combobox').fill(SUPPLIER)
  await expect(jimin.phone.getByRole('option')).toHaveCount(1)
  await jimin.phone.getByRole('combobox').press('Enter')
  const other = jimin.phone.getByRole('region', { name: jimin.word('phone.otherLine') })
  await expect(other).toContainText(jimin.word('callState.held'))
  await expectHearing([
    [customer, []],
    [supplier, [j]],
    [j, [supplier]],
  ])

  await jimin.button('phone.switchLine').click()
  await expectHearing([
    [customer, [j]],
    [supplier, []],
    [j, [customer]],
  ])

  await jimin.button('phone.merge').click()
  await jimin.phone
    .getByRole('group')
    .getByRole('button', { name: jimin.word('phone.merge') })
    .click()
  await expect(other).toBeHidden()
  await expectHearing([
    [customer, [j, supplier]],
    [supplier, [customer, j]],
    [j, [customer, supplier]],
  ])
})

test('a colleague called beside the customer: rung by name, in private, and merged into one conversation', async ({
  agent,
  desk,
  control,
}) => {
  const jimin = await agent('jimin', { available: true })
  const customer = await customerHearer(control, CUSTOMER, 600)
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await jimin.accept()
  const emma = await agent('emma', { available: true })
  const [j, e] = [agentHearer(jimin), agentHearer(emma)]
  await jimin.button('phone.parallel').click()
  await jimin.phone.getByRole('combobox').fill('Emma')
  await jimin.phone.getByRole('option', { name: /Emma Wilson/ }).click()
  await expect(emma.phone).toContainText('김지민 calls you')
  await emma.accept()
  await expect(jimin.phone).toContainText(jimin.word('phone.internalHint'))
  await expectHearing([
    [customer, []],
    [j, [e]],
    [e, [j]],
  ])

  await jimin.button('phone.merge').click()
  await jimin.phone
    .getByRole('group')
    .getByRole('button', { name: jimin.word('phone.merge') })
    .click()
  await expectHearing([
    [customer, [j, e]],
    [j, [customer, e]],
    [e, [customer, j]],
  ])
})
