import { ControlError } from './controlError.ts'
import type { Route } from './route.ts'

export interface Matched {
  readonly route: Route
  readonly path: Readonly<Record<string, string>>
}

/** Throws ControlError 404 or 405. */
export function matchRoute(routes: readonly Route[], method: string, pathname: string): Matched {
  const parts = split(pathname)
  const allowed: string[] = []
  for (const route of routes) {
    const path = match(split(route.path), parts)
    if (!path) continue
    if (route.method === method) return { route, path }
    allowed.push(route.method)
  }
  if (allowed.length > 0)
    throw new ControlError(405, `${pathname} takes ${allowed.join(', ')}, not ${method}.`)
  throw new ControlError(404, `There is no ${pathname}. GET /control lists what there is.`)
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null
  const named: Record<string, string> = {}
  for (const [index, part] of parts.entries()) {
    const wanted = pattern[index] ?? ''
    if (wanted.startsWith(':')) named[wanted.slice(1)] = part
    else if (wanted !== part) return null
  }
  return named
}

function split(pathname: string): string[] {
  return pathname.split('/').filter(Boolean).map(decode)
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new ControlError(400, `"${part}" in the path is not well encoded.`)
  }
}
