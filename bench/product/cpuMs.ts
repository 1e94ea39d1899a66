import { readdirSync, readFileSync } from 'node:fs'

/** Of Linux, whatever the machine. */
const MS_PER_TICK = 10

interface Process {
  readonly pid: number
  readonly parent: number
  /** Its own time and that of its children that have ended. */
  readonly ticks: number
}

/** What these processes and all below them have used of the processor so far, in ms. */
export function cpuMs(pids: readonly number[]): number {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(read)
  const counted = new Set(pids)
  let ticks = 0
  // A child's number may be below its parent's: once more as long as one was found.
  for (let known = -1; known !== counted.size; ) {
    known = counted.size
    for (const { pid, parent } of all) if (counted.has(parent)) counted.add(pid)
  }
  for (const one of all) if (counted.has(one.pid)) ticks += one.ticks
  return ticks * MS_PER_TICK
}

function read(pid: string): Process[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name, in brackets, may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number)
    return [{ pid: Number(pid), parent: Number(fields[1]), ticks: user + system + childUser + childSystem }]
  } catch {
    return []
  }
}
