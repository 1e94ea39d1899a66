import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runWithProgress } from '../ground/runWithProgress.mjs'
import { findBrowser } from './findBrowser.ts'

const playwright = 'node_modules/@playwright/test/cli.js'
const byHand =
  'Install one (Debian and Ubuntu: sudo apt-get install -y chromium; macOS: brew install --cask google-chrome) or set CHROMIUM_PATH to a Chromium or Chrome.'

/** Finds a browser or installs one; null after saying why there is none. */
export async function provideBrowser(): Promise<string | null> {
  try {
    return await findOrInstall()
  } catch (error) {
    console.error(`No browser for the journeys: ${error instanceof Error ? error.message : error}.`)
    return null
  }
}

async function findOrInstall(): Promise<string | null> {
  const look = () => findBrowser(process.env.CHROMIUM_PATH, chromium.executablePath())
  const present = look()
  if (present) return present
  await run('No Chromium found: downloading one', process.execPath, [playwright, 'install', 'chromium'])
  const downloaded = look()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('Updating the package lists', 'apt-get', ['update', '-qq'])
    await run('Installing Debian’s Chromium', 'apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  const installed = look()
  if (!installed) console.error(`There is no browser for the journeys. ${byHand}`)
  return installed
}

async function run(title: string, command: string, argv: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await runWithProgress(title, command, argv, { cwd: '.', env, limitMs: 5 * 60_000 })
  if (code !== 0) console.error(output.trimEnd().split('\n').slice(-3).join('\n'))
}
