import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const hardStop = 300
const goals = { median: 60, p90: 200 }

/** Every source file that is neither a test nor generated, with its number of lines, shortest first. */
const sizes = globSync(
  '{app,components,lib,prisma,server,carrier,bench,e2e,scripts}/**/*.{ts,tsx,mjs,css,html}',
)
  .filter((file) => !/\.(test|spec)\.|^e2e\/|(^|\/)(generated|node_modules)\//.test(file))
  .map((file) => ({ file, lines: readFileSync(file, 'utf8').split('\n').length - 1 }))
  .sort((a, b) => a.lines - b.lines)
const at = (share: number) => sizes[Math.floor((sizes.length - 1) * share)]?.lines ?? 0

test(`no file is longer than ${hardStop} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > hardStop)).toEqual([])
})

test(`half of the files fit on one screen: the median is at most ${goals.median} lines`, () => {
  expect(at(0.5)).toBeLessThanOrEqual(goals.median)
})

test(`nine files of ten have at most ${goals.p90} lines`, () => {
  expect(at(0.9)).toBeLessThanOrEqual(goals.p90)
})

test('the sizes are measured on the real house', () => {
  expect(sizes.length).toBeGreaterThan(100)
})
