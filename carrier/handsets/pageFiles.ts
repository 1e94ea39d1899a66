import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { stripTypes } from './stripTypes.ts'

export interface PageFile {
  readonly type: string
  readonly body: Buffer
  readonly etag: string
}

const FOLDER = join(import.meta.dirname, 'page')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ts': 'text/javascript; charset=utf-8',
}

let files: ReadonlyMap<string, PageFile> | null = null

/** The page's files by their path below `/handset/`, TypeScript as JavaScript. Read once. */
export function pageFiles(): ReadonlyMap<string, PageFile> {
  files ??= new Map(names().map((name) => [name, load(name)]))
  return files
}

function names(): string[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => extname(name) in TYPES && !name.endsWith('.test.ts'))
}

function load(name: string): PageFile {
  const source = readFileSync(join(FOLDER, name))
  const extension = extname(name)
  const body = extension === '.ts' ? Buffer.from(stripTypes(source.toString('utf8'))) : source
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  return { type: TYPES[extension] ?? 'application/octet-stream', body, etag }
}
