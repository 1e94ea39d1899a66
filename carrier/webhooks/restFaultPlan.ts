import type { RestFault, RestFaults } from '../rest/restFault.ts'
import { type RestFaultConfig, restFaultConfigSchema } from './restFaultConfig.ts'
import { roll } from './roll.ts'

type Rule = RestFaultConfig['rules'][number]

/** The REST faults in force. Without a configuration every request passes. */
export class RestFaultPlan implements RestFaults {
  #config: RestFaultConfig | null = null
  #rules: { rule: Rule; path: RegExp; seen: number }[] = []

  get config(): RestFaultConfig | null {
    return this.#config
  }

  /** Counting begins anew. Throws a ZodError for a configuration that is none. */
  configure(config: RestFaultConfig | null): void {
    this.#config = config && restFaultConfigSchema.parse(config)
    this.#rules = (this.#config?.rules ?? []).map((rule) => ({ rule, path: toRegExp(rule.path), seen: 0 }))
  }

  next(method: string, path: string): RestFault | null {
    for (const [index, entry] of this.#rules.entries()) {
      const { rule } = entry
      if (rule.method !== undefined && rule.method !== method) continue
      if (!entry.path.test(path) || entry.seen >= (rule.next ?? Number.POSITIVE_INFINITY)) continue
      const struck = roll(this.#config?.seed ?? 0, 'rest', index, entry.seen) < (rule.chance ?? 1)
      entry.seen++
      if (struck) return rule.fault
    }
    return null
  }
}

function toRegExp(pattern: string): RegExp {
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === '*') return '[^/]*'
    return part.startsWith('*') ? '.*' : part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`, 's')
}
