import { actionPage } from '../actionPage.ts'
import { Attributes } from '../attributes.ts'
import { dialConference } from '../dialling/dialConference.ts'
import type { Dialled } from '../dialling/dialled.ts'
import { dialQueued } from '../dialling/dialQueued.ts'
import { dialTargets } from '../dialling/dialTargets.ts'
import { readTargets } from '../dialling/readTargets.ts'
import type { TwimlElement } from '../element.ts'
import { raiseAlert } from '../raiseAlert.ts'
import type { Run } from '../run.ts'
import type { Step } from '../step.ts'
import { tellAction } from '../tellAction.ts'

/**
 * `<Dial>`: connects the leg to somebody. With `action` the verbs after it never run; when the leg itself has hung
 * up, `action` is still asked but its answer is not carried out. A leg that was redirected asks for nothing.
 */
export async function dial(run: Run, element: TwimlElement): Promise<Step> {
  const attributes = new Attributes(element)
  const { params, unanswered } = await connect(run, element)
  run.memory.lastDial = unanswered
  const redirected = run.signal.aborted && !run.leg.ended
  if (redirected) return { kind: 'stop' }
  if (!attributes.text('action')) return { kind: run.leg.ended ? 'stop' : 'next' }
  const page = actionPage(run, attributes, params)
  if (!run.leg.ended) return { kind: 'go', page }
  await tellAction(run, page)
  return { kind: 'stop' }
}

async function connect(run: Run, element: TwimlElement): Promise<Dialled> {
  for (const child of element.children) {
    if (typeof child === 'string') continue
    if (child.name === 'Conference') return dialConference(run, element, child)
    if (child.name === 'Queue') return dialQueued(run, element, child)
  }
  const targets = readTargets(run, element)
  if (targets.length > 0) return dialTargets(run, element, targets)
  raiseAlert(run, 13215, 'error', `line ${element.line}: Dial: nobody to dial`)
  return { params: { DialCallStatus: 'failed', DialBridged: 'false' }, unanswered: 'failed' }
}
