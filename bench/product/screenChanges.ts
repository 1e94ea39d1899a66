import type { Browser } from '@playwright/test'
import type { CarrierControl } from '#e2e/fixtures/carrierControl.ts'
import type { DeskProcess } from '#e2e/fixtures/desk/deskProcess.ts'
import { earScript } from './earScript.ts'

/** How long after each click on hold or resume the phone looks different, painted, ms. */
export async function screenChanges(parts: {
  readonly browser: Browser
  readonly desk: DeskProcess
  readonly control: CarrierControl
  readonly customer: string
  readonly rounds: number
}): Promise<readonly number[]> {
  const { browser, desk, control, customer, rounds } = parts
  const context = await browser.newContext({ baseURL: desk.url, permissions: ['microphone'] })
  await context.addInitScript(earScript(1030))
  const [account] = desk.accounts.filter(({ email }) => email.startsWith('jimin'))
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: desk.url },
    data: { email: account?.email, password: account?.password },
  })
  const page = await context.newPage()
  await page.goto('/tickets')
  await page.getByRole('button', { name: /내 상태/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '사용 가능' }).click()
  await control.command(customer, { do: 'dial', to: desk.numbers.support })
  await page.getByRole('button', { name: '받기', exact: true }).click({ timeout: 30_000 })
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const button = page.getByRole('button', { name: round % 2 ? '재개' : '대기', exact: true })
    took.push(
      await button.evaluate(async (element) => {
        const phone = element.closest('section') ?? document.body
        const changed = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            requestAnimationFrame(() => resolve())
          })
          observer.observe(phone, { subtree: true, childList: true, attributes: true, characterData: true })
        })
        const from = performance.now()
        ;(element as HTMLButtonElement).click()
        await changed
        return performance.now() - from
      }),
    )
  }
  await context.close()
  return took
}
