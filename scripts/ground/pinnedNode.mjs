// @ts-check
import { join } from 'node:path'

/**
 * The Node that package.json pins, as npm installs it.
 *
 * @param {string} root
 */
export function pinnedNode(root) {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
}
