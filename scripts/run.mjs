// @ts-check
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { install } from './ground/install.mjs'
import { pinnedNode } from './ground/pinnedNode.mjs'

/**
 * The door of `npm start`, `npm test` and their like. It is plain JavaScript without dependencies, because on a
 * bare clone it runs before anything is installed, and on whatever Node the machine has. It installs what is
 * missing and then runs `scripts/tasks/<task>.ts` on the Node the project pins.
 *
 * package.json starts it with `exec`, because a shell in between would die of Ctrl-C and make a clean stop look
 * like a failure to npm.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '')
const [task = '', ...rest] = process.argv.slice(2)
const oldestNode = 20

if (Number.parseInt(process.versions.node, 10) < oldestNode) {
  console.error(
    `Node ${process.versions.node} is too old: Sidetone needs Node ${oldestNode} or newer to start.`,
  )
  process.exit(1)
}
if (!(await install(root))) process.exit(1)

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal))
}
const argv = ['--import', './scripts/ground/endWithParent.mjs', `scripts/tasks/${task}.ts`, ...rest]
const child = spawn(pinnedNode(root), argv, {
  cwd: root,
  // What was compiled once is not compiled at the next start.
  env: { NODE_COMPILE_CACHE: `${root}/.data/compile-cache`, ...process.env },
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
child.on('error', (error) => {
  console.error(`The pinned Node could not be run (${error.message}). Delete node_modules and try again.`)
  process.exit(1)
})
