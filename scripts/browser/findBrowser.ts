import { spawnSync } from 'node:child_process'
import { delimiter, isAbsolute, join } from 'node:path'

const usualNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const macApplications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export interface Places {
  /** `CHROMIUM_PATH`: when it is set it is the only candidate. */
  readonly asked: string | undefined
  /** `PATH`, in which the machine's own browser is looked for. */
  readonly path: string | undefined
  /** Where Playwright keeps the one it downloads. */
  readonly downloaded: string
}

/**
 * The full path of the browser for the journeys, or null. Each candidate is run before it is believed, because some
 * systems put a stub in its place. An asked one that does not run is an error and not a reason to take another.
 */
export function findBrowser({ asked, path = '', downloaded }: Places): string | null {
  const folders = path.split(delimiter).filter(isAbsolute)
  const named = (name: string) => folders.map((folder) => join(folder, name))
  const candidates = asked ? [asked] : [...usualNames.flatMap(named), ...macApplications, downloaded]
  const found = candidates.find(runs)
  if (asked && !found) throw new Error(`CHROMIUM_PATH names ${asked}, which does not run as a browser`)
  return found ?? null
}

function runs(file: string): boolean {
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 15_000 })
  return answer.status === 0 && /Chrom/.test(answer.stdout)
}
