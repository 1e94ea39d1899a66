import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { test } from '../fixtures/deskTest.ts'

const CUSTOMER = '+821055550701'
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a machine can find against WCAG 2.2 AA, on the page as it is now, in words. */
async function faults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id} at ${node.target.join(' ')}`))
}

test('no page of the desk, and no state of the phone, breaks WCAG 2.2 AA where a machine can tell', async ({
  agent,
  browser,
  desk,
  control,
}) => {
  test.slow()
  const outside = await browser.newContext({ baseURL: desk.url })
  const door = await outside.newPage()
  await door.goto('/sign-in')
  await expect(door.getByRole('button').first()).toBeVisible()
  expect(await faults(door), 'sign-in').toEqual([])
  await outside.close()

  const jimin = await agent('jimin', { available: true })
  const { page } = jimin
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await faults(page), 'tickets').toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await faults(page), 'tickets, in the dark').toEqual([])
  await jimin.openPhone()
  expect(await faults(page), 'the phone, idle').toEqual([])
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await faults(page), 'the keys').toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await control.addHandset(CUSTOMER, { speak: { tones: [600] } })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  await expect(jimin.button('phone.accept')).toBeVisible()
  expect(await faults(page), 'an incoming call').toEqual([])
  await jimin.accept()
  expect(await faults(page), 'a call').toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await faults(page), 'a call, in the light').toEqual([])
  await jimin.button('phone.transfer').click()
  await expect(jimin.phone.getByRole('option').first()).toBeVisible()
  expect(await faults(page), 'whom to transfer to').toEqual([])
  await page.keyboard.press('Escape')
  await page.goto('/contacts')
  await expect(page.getByRole('main')).toContainText('Amelia Clark')
  expect(await faults(page), 'contacts, in a call').toEqual([])
  await control.command(CUSTOMER, { do: 'hangUp' })
  await expect(jimin.button('phone.finish')).toBeVisible()
  expect(await faults(page), 'wrap-up').toEqual([])
  await page.goto('/tickets/1')
  await expect(page.getByRole('main')).toContainText('#1')
  expect(await faults(page), 'a ticket').toEqual([])
})
