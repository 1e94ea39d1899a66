// @ts-check
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Lets one process at a time install: two first commands in two terminals must not both empty node_modules.
 * Resolves to null, after saying why, when the folder cannot be written.
 *
 * @param {string} file holds the process id of whoever has the turn
 */
export async function takeTurn(file) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    for (let said = false; !claim(file); said = true) {
      if (!isHeld(file)) rmSync(file, { force: true })
      else if (!said) console.log('Another command is installing here; waiting for it …')
      await sleep(500)
    }
    return { giveBack: () => rmSync(file, { force: true }) }
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    console.error(
      `This folder cannot be written (${message}). Clone the repository into a folder of your own.`,
    )
    return null
  }
}

/**
 * @param {string} file
 * @returns {boolean} false when somebody else has it
 */
function claim(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file */
function isHeld(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
