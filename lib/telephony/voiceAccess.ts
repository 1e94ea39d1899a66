/** What a browser needs to bring its legs to the carrier as this agent. */
export interface VoiceAccess {
  readonly token: string
  readonly identity: string
  /** Where the local carrier signals; null: where its maker does. */
  readonly signalingHost: string | null
}

type GiveAccess = (agentId: string) => VoiceAccess

const slot = Symbol.for('sidetone.voiceAccess')
const holder = globalThis as { [slot]?: GiveAccess }

/** Which carrier it is was chosen at boot. It hangs on the global object because Next loads its own copy of our modules. */
export function voiceAccess(): GiveAccess {
  const give = holder[slot]
  if (!give) throw new Error('No carrier has been chosen: boot does it.')
  return give
}

/** Only boot calls this. */
export function setVoiceAccess(give: GiveAccess): void {
  holder[slot] = give
}
