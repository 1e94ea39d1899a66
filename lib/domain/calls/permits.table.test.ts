import { expect, test } from 'vitest'
import type { Call } from './call.ts'
import type { Command } from './command.ts'
import { decide } from './decide.ts'
import { PLANS, type Plan } from './plan.ts'
import { STATIONS } from './testing/stations.ts'
import { wishesOf } from './testing/wishesOf.ts'

/** The owner, where there is one; the other agent, where there is one; and one who has nothing to do with it. */
const AGENTS = ['ann', 'bob', 'zoe']
const PLANNED = ['consult cho', 'add cho', 'make it a conference']

function answer(call: Call, command: Command | undefined, plan: Plan): string {
  if (!command) return ''
  const decided = decide(call, command, { now: 9_000, newId: () => 'new', plan })
  if ('refused' in decided) return `– ${decided.refused}`
  return decided.events.length > 0 ? 'yes' : 'already so'
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** Commands that are answered alike are told in one row. */
function permitsIn(name: string, call: Call): string {
  const alike = new Map<string, string[]>()
  for (const wish of Object.keys(wishesOf(call, 'ann'))) {
    const answers = AGENTS.map((agentId) => answer(call, wishesOf(call, agentId)[wish], 'pro'))
    const key = answers.join(' | ')
    alike.set(key, [...(alike.get(key) ?? []), wish])
  }
  const rows = [...alike].map(([answers, wishes]) => [wishes.join(', '), answers])
  return `## ${name}\n\n${table(['', ...AGENTS], rows)}\n`
}

function permitsByPlan(): string {
  const rows = (['ann talks', 'ann consults bob'] as const).flatMap((name) =>
    PLANNED.map((wish) => {
      const call = STATIONS[name]().state
      return [name, wish, ...PLANS.map((plan) => answer(call, wishesOf(call, 'ann')[wish], plan))]
    }),
  )
  return `## By plan\n\n${table(['', '', ...PLANS], rows)}\n`
}

test('who may do what, where: every command in every station of a call', async () => {
  const parts = Object.entries(STATIONS).map(([name, story]) => permitsIn(name, story().state))
  const title =
    '# What each command is answered, in each station of a call (plan pro, where nothing else is said)\n'
  await expect([title, ...parts, permitsByPlan()].join('\n')).toMatchFileSnapshot('./permits.table.md')
})
