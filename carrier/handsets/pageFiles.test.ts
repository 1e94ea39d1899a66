import { expect, test, vi } from 'vitest'
import { pageFiles } from './pageFiles.ts'

const files = pageFiles()
const scripts = [...files].filter(([name]) => name.endsWith('.ts'))

test('the page is served as JavaScript without a type left in it, and without its tests', () => {
  expect(scripts.length).toBeGreaterThan(15)
  for (const [name, { body, type }] of scripts) {
    expect([name, type]).toEqual([name, 'text/javascript; charset=utf-8'])
    expect(body.toString()).not.toMatch(/\binterface \w+ \{|: (string|number|void)\b(?=[;,)])|import type/)
  }
  expect([...files.keys()].filter((name) => /test/.test(name))).toEqual([])
})

test('everything a script imports at run time is served too', () => {
  for (const [name, { body }] of scripts) {
    for (const [, target = ''] of body.toString().matchAll(/from '([^']+)'/g)) {
      const path = new URL(target, `http://page/${name}`).pathname.slice(1)
      expect(files.has(path), `${name} imports ${target}`).toBe(true)
    }
  }
})

test('the page names nothing inline and nothing from elsewhere', () => {
  const html = files.get('index.html')?.body.toString() ?? ''
  for (const [, path = ''] of html.matchAll(/(?:src|href)="\/handset\/([^"]+)"/g))
    expect(files.has(path)).toBe(true)
  expect(html).not.toMatch(/\sstyle=|\son\w+=|<style|https?:\/\/|<script(?![^>]*src=)/)
})

test('taking the types off warns nobody', async () => {
  const warned = vi.fn()
  process.on('warning', warned)
  vi.resetModules()
  const { stripTypes } = await import('./stripTypes.ts')
  expect(stripTypes('const a: number = 1')).toBe('const a         = 1')
  await new Promise(setImmediate)
  process.off('warning', warned)
  expect(warned).not.toHaveBeenCalled()
})
