// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { adviseOnInstall } from './adviseOnInstall.mjs'
import { isInstalled } from './isInstalled.mjs'
import { outsideEnvironment } from './outsideEnvironment.mjs'
import { runWithProgress } from './runWithProgress.mjs'
import { takeTurn } from './takeTurn.mjs'

/** What is named explicitly is installed even where NODE_ENV or a user's npmrc would leave it out. */
const kinds = ['--include=dev', '--include=optional', '--no-audit', '--no-fund']
/** `npm install` is the way out where `npm ci` refuses the lockfile; the lockfile is put back afterwards. */
const attempts = [
  ['ci', ...kinds],
  ['ci', ...kinds],
  ['install', ...kinds],
]

/**
 * Makes node_modules match package-lock.json. Returns false after saying what went wrong and what to do.
 *
 * @param {string} root
 */
export async function install(root) {
  if (isInstalled(root)) return true
  const turn = await takeTurn(join(root, '.data', 'install.lock'))
  if (!turn) return false
  try {
    return isInstalled(root) || (await tryToInstall(root))
  } finally {
    turn.giveBack()
  }
}

/** @param {string} root */
async function tryToInstall(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'), 'utf8')
  let last = { code: 1, output: '' }
  for (const [index, argv] of attempts.entries()) {
    const title = index
      ? `Trying again with npm ${argv[0]}`
      : 'Installing what Sidetone needs (once; a minute or so)'
    last = await runWithProgress(title, 'npm', argv, { cwd: root, env: outsideEnvironment() })
    if (readFileSync(join(root, 'package-lock.json'), 'utf8') !== lockfile) {
      writeFileSync(join(root, 'package-lock.json'), lockfile)
    }
    if (last.code === 0 && isInstalled(root)) return true
    if (adviseOnInstall(last.output).hopeless) break
  }
  console.error(`\n${last.output.trimEnd().split('\n').slice(-15).join('\n')}\n`)
  console.error(`The installation did not succeed. ${adviseOnInstall(last.output).whatToDo}`)
  return false
}
