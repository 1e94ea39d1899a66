/**
 * Gathers ids and hands them to `work` together: all of the same moment at once, and those that come while it works
 * when it is done. One at a time, so that a later reading of the same thing never overtakes an earlier one.
 */
export function gather(work: (ids: readonly string[]) => Promise<void>): (id: string) => void {
  const waiting = new Set<string>()
  let isBusy = false
  const run = async () => {
    while (waiting.size > 0) {
      const ids = [...waiting]
      waiting.clear()
      await work(ids)
    }
    isBusy = false
  }
  return (id) => {
    waiting.add(id)
    if (isBusy) return
    isBusy = true
    setImmediate(run)
  }
}
