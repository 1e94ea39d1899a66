import {
  chmodSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'

const NOT_CLONED = ['.git', '.data', '.next', 'node_modules', `prisma${sep}generated`]

/**
 * The project as it is after a clone and an install: what was built, generated or kept is not there. It is on the
 * same disk as the project, so that the packages need not be copied, and ignored with `.data`.
 */
export function bareClone(root: string): string {
  mkdirSync(join(root, '.data'), { recursive: true })
  const folder = mkdtempSync(join(root, '.data', 'clone-'))
  chmodSync(folder, 0o755)
  for (const name of readdirSync(root)) {
    if (NOT_CLONED.includes(name)) continue
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (path) => !NOT_CLONED.includes(relative(root, path)),
    })
  }
  linkTree(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

function linkTree(from: string, to: string): void {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkTree(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}
