import { join } from 'node:path'
import { provideBrowser } from '../browser/provideBrowser.ts'

/** Where the stages leave their reports and the summary; Playwright empties its own folder, so it is not there. */
export const reportFolder = join('.data', 'test')

export interface Stage {
  /** The script of package.json that the stage runs. */
  readonly script: string
  readonly title: string
  /** A stage that hangs is ended after this time and counts as failed. */
  readonly limitMinutes: number
  /** The stage writes a report with the counts of its tests. */
  readonly countsTests: boolean
  /** Brings what the stage needs from the machine; when it cannot, it says so and the stage has failed. */
  readonly provide?: () => Promise<boolean>
}

const check = (script: string, title: string): Stage => ({
  script,
  title,
  limitMinutes: 3,
  countsTests: false,
})
const tests = (script: string, title: string, limitMinutes: number): Stage => ({
  script,
  title,
  limitMinutes,
  countsTests: true,
})

/** `npm run check`: what a commit must pass. */
export const quickStages: readonly Stage[] = [
  check('lint', 'Format and lint'),
  check('types', 'Types'),
  check('walls', 'Walls between rooms'),
  check('dead', 'Dead code'),
  check('lock:check', 'Lockfile'),
  tests('test:unit', 'Unit tests', 3),
]

/** `npm test`: everything. */
export const allStages: readonly Stage[] = [
  ...quickStages,
  tests('test:int', 'Integration tests', 20),
  { ...tests('test:e2e', 'Browser journeys', 25), provide: provideBrowser },
]
