import { expect, test } from 'vitest'
import { repairLockfile } from './repairLockfile.mjs'

const biome = { version: '2.0.0', dev: true, optionalDependencies: { '@biome/linux-arm64-musl': '2.0.0' } }

test('a binary for another platform, left out by npm, is named with its system, processor and C library', () => {
  const { packages } = repairLockfile({ packages: { '': {}, 'node_modules/biome': biome } })
  expect(packages['node_modules/@biome/linux-arm64-musl']).toEqual({
    version: '2.0.0',
    dev: true,
    optional: true,
    os: ['linux'],
    cpu: ['arm64'],
    libc: ['musl'],
  })
})

test('a binary that is there already is left as npm wrote it', () => {
  const present = { version: '2.0.0', integrity: 'sha512-known' }
  const lock = {
    packages: { '': {}, 'node_modules/@biome/linux-arm64-musl': present, 'node_modules/biome': biome },
  }
  expect(repairLockfile(lock)).toEqual(lock)
})

test('a second version of the same binary stands below the package that asks for it', () => {
  const other = { version: '1.0.0' }
  const lock = { packages: { 'node_modules/@biome/linux-arm64-musl': other, 'node_modules/biome': biome } }
  const repaired = repairLockfile(lock).packages
  expect(repaired['node_modules/@biome/linux-arm64-musl']).toBe(other)
  expect(repaired['node_modules/biome/node_modules/@biome/linux-arm64-musl']?.version).toBe('2.0.0')
})

test('a range is left alone: only an exact pin says which file is meant', () => {
  const lock = { packages: { 'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '^1.0.0' } } } }
  expect(repairLockfile(lock)).toEqual(lock)
})

test('nobody’s registry stays in the lockfile', () => {
  const lock = {
    packages: { 'node_modules/a': { version: '1.0.0', resolved: 'https://mirror.example/a.tgz' } },
  }
  expect(repairLockfile(lock).packages['node_modules/a']).toEqual({ version: '1.0.0' })
})

test('repairing twice changes nothing more', () => {
  const once = repairLockfile({ packages: { '': {}, 'node_modules/biome': biome } })
  expect(JSON.stringify(repairLockfile(once))).toBe(JSON.stringify(once))
})
