import { chromium, defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser/findBrowser.ts'

/** A stage of `npm test` names the file in which it wants the counts. */
const report = process.env.TEST_REPORT
/** Found once: the workers inherit it. */
process.env.CHROMIUM_PATH ||=
  findBrowser({ asked: undefined, path: process.env.PATH, downloaded: chromium.executablePath() }) ?? ''

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  /** Calls are heard in real time; two browsers at once on two cores would be heard stuttering. */
  workers: 1,
  /** Sound is heard in real time; where other work shares the machine one miss is heard again, and reported as flaky. */
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: report ? [['list'], ['json', { outputFile: report }]] : [['list']],
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        '--autoplay-policy=no-user-gesture-required',
        '--allow-loopback-in-peer-connection',
      ],
    },
  },
})
