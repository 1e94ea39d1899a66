// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {{ version?: string, resolved?: string, dev?: boolean, devOptional?: boolean, optional?: boolean,
 *   os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lockfile
 */

const systems = [
  'aix',
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
]
const processors = [
  'arm64',
  'arm',
  'ia32',
  'loong64',
  'mips64el',
  'ppc64',
  'riscv64',
  's390x',
  'wasm32',
  'x64',
]
const exactVersion = /^\d+\.\d+\.\d+[^\s|<>=^~*x]*$/

/**
 * Returns the lockfile with every optional platform package named in it, and without registry hosts.
 *
 * npm leaves out of the lockfile the binaries for other platforms that its registry did not offer when it was
 * written; `npm ci` then refuses the lockfile (npm issues #9342 and #9343). Only exactly pinned optional
 * dependencies are added. An added entry has no integrity hash, because nobody here has seen the file.
 *
 * @param {Lockfile} lock
 * @returns {Lockfile}
 */
export function repairLockfile(lock) {
  /** @type {Record<string, LockEntry>} */
  const packages = {}
  for (const [place, entry] of Object.entries(lock.packages)) packages[place] = withoutHost(entry)
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!exactVersion.test(range)) continue
      const missing = missingPlace(packages, place, name, range)
      if (missing) packages[missing] = platformEntry(entry, name, range)
    }
  }
  const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries(sorted) }
}

/** @param {LockEntry} entry @returns {LockEntry} */
function withoutHost(entry) {
  if (!entry.resolved?.startsWith('http')) return entry
  const { resolved: _, ...rest } = entry
  return rest
}

/**
 * Where `name` has to be added for the package at `place` to find it, or null when it finds that version already.
 *
 * @param {Record<string, LockEntry>} packages @param {string} place @param {string} name @param {string} version
 */
function missingPlace(packages, place, name, version) {
  for (let folder = place; ; folder = parentOf(folder)) {
    const found = packages[inside(folder, name)]
    if (found) return found.version === version ? null : inside(place, name)
    if (!folder) return inside('', name)
  }
}

/** @param {string} folder @param {string} name */
function inside(folder, name) {
  return `${folder ? `${folder}/` : ''}node_modules/${name}`
}

/** @param {string} folder */
function parentOf(folder) {
  return folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))
}

/** @param {LockEntry} parent @param {string} name @param {string} version @returns {LockEntry} */
function platformEntry(parent, name, version) {
  const words = name.toLowerCase().split(/[-/@_]/)
  const os = systems.find((system) => words.includes(system))
  const cpu = processors.find((processor) => words.includes(processor))
  const libc = libcOf(words)
  return {
    version,
    ...(cpu && { cpu: [cpu] }),
    ...(parent.dev && { dev: true }),
    ...(parent.devOptional && { devOptional: true }),
    ...(os === 'linux' && libc && { libc: [libc] }),
    optional: true,
    ...(os && { os: [os] }),
  }
}

/** @param {string[]} words */
function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return 'musl'
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : null
}

function main() {
  const file = new URL('../package-lock.json', import.meta.url)
  const before = readFileSync(file, 'utf8')
  const after = `${JSON.stringify(repairLockfile(JSON.parse(before)), null, 2)}\n`
  if (after === before) return console.log('package-lock.json is complete.')
  if (!process.argv.includes('--check')) {
    writeFileSync(file, after)
    return console.log('package-lock.json is repaired: commit it.')
  }
  console.error('package-lock.json names too few platforms or a registry host. Run: npm run lock:repair')
  process.exitCode = 1
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
