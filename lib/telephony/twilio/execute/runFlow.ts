import { hooks } from '../hooks.ts'
import { attempt } from './attempt.ts'
import type { Connection } from './connection.ts'

/** Takes a leg out of wherever it is to where its call's flow speaks. */
export async function runFlow(
  { client, publicUrl }: Connection,
  { providerRef }: { readonly providerRef: string },
): Promise<void> {
  await attempt(() => client.calls(providerRef).update({ url: hooks(publicUrl).flow(), method: 'POST' }))
}
