import { watch } from 'node:fs'
import { join } from 'node:path'

const SETTLED_MS = 200
/** What Next reloads by itself. */
const PAGES = /^client\//

/** Calls back when the server's own code has changed: for development. */
export function watchServer(root: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined
  for (const folder of ['server', 'lib']) {
    watch(join(root, folder), { recursive: true }, (_, file) => {
      if (!file?.endsWith('.ts') || file.endsWith('.test.ts') || (folder === 'lib' && PAGES.test(file)))
        return
      clearTimeout(timer)
      timer = setTimeout(onChange, SETTLED_MS)
    })
  }
}
