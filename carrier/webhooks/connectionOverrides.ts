import type { RetryClass } from './attemptFailure.ts'

export interface ConnectionSettings {
  readonly connectTimeoutMs: number
  /** Until the first byte of the answer, and between its packets. */
  readonly readTimeoutMs: number
  /** All attempts and redirects together. */
  readonly totalTimeoutMs: number
  readonly retries: number
  readonly retryOn: ReadonlySet<RetryClass>
}

const RANGES = {
  ct: { least: 100, most: 10_000, usual: 5_000 },
  rt: { least: 100, most: 15_000, usual: 15_000 },
  tt: { least: 100, most: 15_000, usual: 15_000 },
  rc: { least: 0, most: 5, usual: 1 },
} as const

const POLICIES: Readonly<Record<string, readonly RetryClass[]>> = {
  '4xx': ['4xx'],
  '5xx': ['5xx'],
  ct: ['ct'],
  rt: ['rt'],
  all: ['4xx', '5xx', 'ct', 'rt'],
}

/**
 * Reads `ct=…&rt=…&tt=…&rc=…&rp=…` from behind a URL's `#`. A value that is not allowed is named in `problems` and its
 * default holds. `e` (edge) and `sni` have no meaning on one machine; other names are an ordinary fragment.
 *
 * https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 */
export function readConnectionOverrides(fragment: string): {
  settings: ConnectionSettings
  problems: readonly string[]
} {
  const given = new URLSearchParams(fragment)
  const problems: string[] = []

  function number(name: keyof typeof RANGES): number {
    const { least, most, usual } = RANGES[name]
    const text = given.get(name)
    if (text === null) return usual
    const value = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
    if (value >= least && value <= most) return value
    problems.push(`${name}=${text} is not between ${least} and ${most}`)
    return usual
  }

  function policy(): ReadonlySet<RetryClass> {
    const words = (given.get('rp') ?? 'ct').split(',')
    const unknown = words.filter((word) => !Object.hasOwn(POLICIES, word))
    if (unknown.length === 0) return new Set(words.flatMap((word) => POLICIES[word] ?? []))
    problems.push(`rp=${unknown.join(',')} is not a list of 4xx, 5xx, ct, rt or all`)
    return new Set(['ct'])
  }

  const settings = {
    connectTimeoutMs: number('ct'),
    readTimeoutMs: number('rt'),
    totalTimeoutMs: number('tt'),
    retries: number('rc'),
    retryOn: policy(),
  }
  return { settings, problems }
}
