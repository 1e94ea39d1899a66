import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

/**
 * Calls back at planned moments, in order, a tenth of a millisecond late instead of the millisecond and more of
 * `setTimeout`: a thread of its own sleeps on a futex until the next is due, and costs next to nothing meanwhile.
 */
export function startMetronome(
  startAtMs: number,
  atMs: readonly number[],
  onBeat: (index: number) => void,
): Promise<void> {
  const thread = new Worker(new URL(import.meta.url), { workerData: { startAtMs, atMs } })
  return new Promise((resolve, reject) => {
    thread.on('message', onBeat)
    thread.once('error', reject)
    thread.once('exit', () => resolve())
  })
}

if (!isMainThread && parentPort) {
  const { startAtMs, atMs } = workerData as { startAtMs: number; atMs: readonly number[] }
  const nobody = new Int32Array(new SharedArrayBuffer(4))
  const nowMs = () => performance.timeOrigin + performance.now()
  atMs.forEach((at, index) => {
    const waitMs = startAtMs + at - nowMs()
    if (waitMs > 0) Atomics.wait(nobody, 0, 0, waitMs)
    parentPort?.postMessage(index)
  })
}
