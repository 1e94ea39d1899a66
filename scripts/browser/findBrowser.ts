import { spawnSync } from 'node:child_process'

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
]
const usualNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  ...macApplications.map((path) => `/Applications/${path}`),
]

/**
 * The browser for the journeys that is there already: `CHROMIUM_PATH`, else the machine's own Chromium or
 * Chrome, else `downloaded` (Playwright's). Each is run before it is believed, because some systems put a stub
 * in its place. A `CHROMIUM_PATH` that does not run is an error and not a reason to take another.
 */
export function findBrowser(chromiumPath: string | undefined, downloaded: string): string | null {
  if (chromiumPath) {
    if (runs(chromiumPath)) return chromiumPath
    throw new Error(`CHROMIUM_PATH names ${chromiumPath}, which does not run as a browser`)
  }
  return [...usualNames, downloaded].find(runs) ?? null
}

function runs(command: string): boolean {
  const answer = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 15_000 })
  return answer.status === 0 && /Chrom/.test(answer.stdout)
}
