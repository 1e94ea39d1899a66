import type { Connection } from '../execute/connection.ts'
import { hooks } from '../hooks.ts'

const NAME = 'Sidetone browsers'

/** The application that agents' browsers call through: ours by its name, made if there is none. Returns its sid. */
export async function provideApplication({ client, publicUrl }: Connection): Promise<string> {
  const voice = {
    voiceUrl: hooks(publicUrl).browser,
    voiceMethod: 'POST',
    statusCallback: hooks(publicUrl).legStatus(),
    statusCallbackMethod: 'POST',
  }
  const [known] = await client.applications.list({ friendlyName: NAME, limit: 1 })
  if (!known) return (await client.applications.create({ friendlyName: NAME, ...voice })).sid
  if (known.voiceUrl !== voice.voiceUrl || known.statusCallback !== voice.statusCallback)
    await known.update(voice)
  return known.sid
}
