import { setTimeout as sleep } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { CarrierControl } from '#e2e/fixtures/carrierControl.ts'
import { startCarrier } from '#e2e/fixtures/carrierProcess.ts'
import { startDesk } from '#e2e/fixtures/desk/deskProcess.ts'
import { findBrowser } from '#scripts/browser/findBrowser.ts'
import { earScript } from './earScript.ts'

/**
 * From the click on Accept until the agent hears the customer, and the customer the agent:
 *
 *   node bench/product/audible.ts [calls]
 */

const CALLS = Number(process.argv[2] ?? 20)
const GOAL_P95_MS = 150
const CUSTOMER = '+821055559001'
const [CUSTOMER_HZ, AGENT_HZ] = [600, 1030] as const
/** Amplitude: a hum is 0.3, noise is below 0.01. */
const HEARD = 0.05
const LONGEST_MS = 10_000

const carrier = await startCarrier()
const desk = await startDesk(carrier)
const control = new CarrierControl(carrier.url)
const path = findBrowser({ asked: process.env.CHROMIUM_PATH, path: process.env.PATH, downloaded: '' })
const browser = await chromium.launch({
  ...(path && { executablePath: path }),
  args: [
    '--no-sandbox',
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    '--autoplay-policy=no-user-gesture-required',
    '--allow-loopback-in-peer-connection',
  ],
})
const here: number[] = []
const there: number[] = []
try {
  const page = await signedIn()
  for (let call = 0; call < CALLS; call++) await oneCall(page)
} finally {
  await browser.close()
  await desk.stop()
  await carrier.stop()
}
say('the agent hears the customer', here)
say('the customer hears the agent', there)
const slowest = here.map((ms, call) => Math.max(ms, there[call] ?? LONGEST_MS))
say('both', slowest)
process.stdout.write(
  `goal: both p95 ≤ ${GOAL_P95_MS} ms: ${at(slowest, 0.95) <= GOAL_P95_MS ? 'met' : 'missed'}\n`,
)

async function signedIn(): Promise<Page> {
  const context = await browser.newContext({ baseURL: desk.url, permissions: ['microphone'] })
  await context.addInitScript(earScript(AGENT_HZ))
  const [account] = desk.accounts.filter(({ email }) => email.startsWith('jimin'))
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: desk.url },
    data: { email: account?.email, password: account?.password },
  })
  const page = await context.newPage()
  await page.goto('/tickets')
  await page.getByRole('button', { name: /내 상태/ }).click()
  await page.getByRole('menuitemcheckbox', { name: '사용 가능' }).click()
  return page
}

async function oneCall(page: Page): Promise<void> {
  await control.addHandset(CUSTOMER, { speak: { tones: [CUSTOMER_HZ] } })
  await control.command(CUSTOMER, { do: 'dial', to: desk.numbers.support })
  const accept = page.getByRole('button', { name: '받기', exact: true })
  await accept.waitFor({ timeout: 30_000 })
  // What is asked for ahead of the click is part of the product; half a second is a quick hand.
  await sleep(500)
  const clickedAt = await accept.evaluate((button) => {
    window.heardAt = null
    const now = Date.now()
    ;(button as HTMLButtonElement).click()
    return now
  })
  const [agentAt, customerAt] = await Promise.all([heardHere(page), heardThere()])
  here.push(agentAt - clickedAt)
  there.push(customerAt - clickedAt)
  await control.command(CUSTOMER, { do: 'hangUp' })
  await page.getByRole('button', { name: '마무리 끝내기', exact: true }).click({ timeout: 30_000 })
  await control.removeHandset(CUSTOMER)
}

async function heardHere(page: Page): Promise<number> {
  const heard = await page.waitForFunction(() => window.heardAt, null, { polling: 10, timeout: LONGEST_MS })
  return (await heard.jsonValue()) as number
}

async function heardThere(): Promise<number> {
  const giveUpAt = Date.now() + LONGEST_MS
  while (Date.now() < giveUpAt) {
    const [power = 0] = await control.hears(CUSTOMER, [AGENT_HZ], 40)
    if (Math.sqrt(power) > HEARD) return Date.now()
    await sleep(5)
  }
  throw new Error('the customer heard nobody')
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

function say(what: string, values: readonly number[]): void {
  const [p50, p95] = [at(values, 0.5), at(values, 0.95)].map((ms) => ms.toFixed(0))
  process.stdout.write(`${what}: p50 ${p50} ms, p95 ${p95} ms, of ${values.length}\n`)
}
