import { api } from '#lib/client/api.ts'
import type { Me } from '#lib/contracts/people.ts'
import { keepChoices } from './keepChoices.ts'

/** Goes in, in the person's own language and theme from the first page on. */
export async function enter(): Promise<void> {
  keepChoices(await api<Me>('GET', '/api/me'))
  window.location.assign('/tickets')
}
