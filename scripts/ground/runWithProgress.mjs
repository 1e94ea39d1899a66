// @ts-check
import { spawn } from 'node:child_process'

/** On a terminal the line counts on in place; in a log file there is one line now and then. */
const everyMs = process.stdout.isTTY ? 1000 : 10_000

/**
 * Runs a long command quietly, shows that it is alive, and returns its exit code and all that it printed.
 *
 * @param {string} title @param {string} command @param {string[]} argv
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, limitMs?: number }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runWithProgress(title, command, argv, { cwd, env = process.env, limitMs = 15 * 60_000 }) {
  const startedMs = Date.now()
  const seconds = () => `${Math.round((Date.now() - startedMs) / 1000)} s`
  const show = (/** @type {string} */ words) =>
    process.stdout.write(process.stdout.isTTY ? `\r\x1b[K${title} … ${words}` : `${title} … ${words}\n`)
  show(seconds())
  const ticker = setInterval(() => show(seconds()), everyMs)
  return new Promise((resolve) => {
    let output = ''
    const child = spawn(command, argv, {
      cwd,
      env,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
    })
    const done = (/** @type {number} */ code) => {
      clearInterval(ticker)
      show(code === 0 ? `done, ${seconds()}` : `failed after ${seconds()}`)
      if (process.stdout.isTTY) process.stdout.write('\n')
      resolve({ code, output })
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text
      })
    }
    child.on('error', (error) => {
      output += `${error.message}\n`
      done(1)
    })
    child.on('close', (code) => done(code ?? 1))
  })
}
