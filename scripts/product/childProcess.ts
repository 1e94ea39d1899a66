import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

const KILL_AFTER_MS = 20_000

/**
 * Starts one of the product's processes. It is in a group of its own, so that Ctrl-C comes to us alone and we stop
 * everything in its order; and it holds a channel to us, by which it knows when we are gone.
 */
export function startChild(argv: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, [...argv], {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
}

/** Asks it to end and waits until it has. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
  child.kill('SIGTERM')
  await once(child, 'exit')
  clearTimeout(timer)
}
