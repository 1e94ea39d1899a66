import type { WebhookParams } from './webhookParams.ts'

/** `application/x-www-form-urlencoded`, in the order given. */
export function encodeForm(params: WebhookParams): string {
  const form = new URLSearchParams()
  for (const name in params) {
    const value = params[name] ?? ''
    if (typeof value === 'string') form.append(name, value)
    else for (const each of value) form.append(name, each)
  }
  return form.toString()
}
