/** Half of Node's threads for such work: files and names are still looked up during a storm of sign-ins. */
const AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/** Runs expensive hashing a few at a time. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}
