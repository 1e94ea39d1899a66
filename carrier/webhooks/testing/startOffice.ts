import { pino } from 'pino'
import { Alerts } from '../../calls/alerts.ts'
import { Clock } from '../../clock.ts'
import { createWebhooks } from '../createWebhooks.ts'
import { FaultPlan } from '../faultPlan.ts'

export const AUTH_TOKEN = 'a-token-for-tests-00000000000000'

/** The webhooks room alone, with its real parts. */
export function startOffice() {
  const clock = new Clock()
  const alerts = new Alerts()
  const faults = new FaultPlan()
  const log = pino({ level: 'silent' })
  return {
    clock,
    alerts,
    faults,
    webhooks: createWebhooks({ clock, log, authToken: AUTH_TOKEN, alerts, faults }),
  }
}
