import { legParameters } from '../calls/legParameters.ts'
import { WebhookFailure } from '../webhooks/webhooks.ts'
import { raiseAlert } from './raiseAlert.ts'
import type { Run } from './run.ts'
import type { Page } from './step.ts'

/** Asks for an action page whose answer nobody can carry out any more: the leg is gone or runs something else. */
export async function tellAction({ world, leg }: Run, page: Page): Promise<void> {
  try {
    await world.webhooks.request({
      kind: page.kind,
      url: page.url,
      method: page.method,
      params: { ...legParameters(world, leg), ...page.params },
      subject: leg.sid,
    })
  } catch (error) {
    if (!(error instanceof WebhookFailure)) throw error
    raiseAlert({ world, leg }, error.code, 'error', error.message)
  }
}
