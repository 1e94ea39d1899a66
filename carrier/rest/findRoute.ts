import type { Route } from './route.ts'

export interface FoundRoute {
  readonly route: Route
  readonly places: Readonly<Record<string, string>>
}

/** The route of a path, with its places decoded; null when there is none. The first that fits wins. */
export function findRoute(routes: readonly Route[], path: string): FoundRoute | null {
  for (const route of routes) {
    const places = matchPattern(route.pattern, path)
    if (places) return { route, places }
  }
  return null
}

function matchPattern(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return null
  const places: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? ''
    const [, name, ending = ''] = /^:(\w+)(.*)$/.exec(part) ?? []
    if (name === undefined) {
      if (part !== text) return null
      continue
    }
    const value = decode(text.slice(0, text.length - ending.length))
    if (!text.endsWith(ending) || !value) return null
    places[name] = value
  }
  return places
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
