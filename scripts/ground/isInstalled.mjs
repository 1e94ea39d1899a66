// @ts-check
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pinnedNode } from './pinnedNode.mjs'

/**
 * Whether node_modules is what package-lock.json asks for, on this machine. npm writes
 * `node_modules/.package-lock.json` as the last act of an install, so a broken-off install has none; the pinned
 * Node is run as well, because a folder copied from another machine looks complete and is not.
 *
 * @param {string} root
 */
export function isInstalled(root) {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted || !present) return false
  for (const [place, entry] of Object.entries(wanted)) {
    const installed = present[place]
    if (place && !entry.optional && !installed) return false
    if (installed && installed.version !== entry.version) return false
  }
  const answer = spawnSync(pinnedNode(root), ['--version'], { encoding: 'utf8' })
  return answer.stdout?.trim() === `v${wanted['node_modules/node']?.version}`
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }> | null} null when there is no such file
 */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
