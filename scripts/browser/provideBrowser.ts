import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { runWithProgress } from '../ground/runWithProgress.mjs'
import { findBrowser } from './findBrowser.ts'

const playwright = 'node_modules/@playwright/test/cli.js'
const byHand =
  'Install one (Debian and Ubuntu: sudo apt-get install -y chromium; macOS: brew install --cask google-chrome) or set CHROMIUM_PATH to a Chromium or Chrome.'

/** Finds a browser or installs one, and names it in `CHROMIUM_PATH`; false after saying why there is none. */
export async function provideBrowser(): Promise<boolean> {
  try {
    const browser = await findOrInstall()
    if (browser) process.env.CHROMIUM_PATH = browser
    else console.error(`There is no browser for the journeys. ${byHand}`)
    return browser !== null
  } catch (error) {
    console.error(`There is no browser for the journeys: ${error instanceof Error ? error.message : error}.`)
    return false
  }
}

async function findOrInstall(): Promise<string | null> {
  const { CHROMIUM_PATH: asked, PATH: path } = process.env
  const look = () => findBrowser({ asked, path, downloaded: chromium.executablePath() })
  const present = look()
  if (present) return present
  await run('No Chromium found: downloading one', process.execPath, [playwright, 'install', 'chromium'])
  const downloaded = look()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('Updating the package lists', 'apt-get', ['update', '-qq'])
    await run('Installing Debian’s Chromium', 'apt-get', ['install', '-y', '-qq', 'chromium'])
  }
  return look()
}

async function run(title: string, command: string, argv: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { code, output } = await runWithProgress(title, command, argv, { cwd: '.', env, limitMs: 5 * 60_000 })
  if (code !== 0) console.error(output.trimEnd().split('\n').slice(-3).join('\n'))
}
