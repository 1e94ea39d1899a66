import type { Me, MeChange } from '#lib/contracts/people.ts'
import { api } from '../api.ts'

export function changeMe(change: MeChange): Promise<Me> {
  return api<Me>('PATCH', '/api/me', change)
}
