import type { Line, SoundState } from './line.ts'

/** The calls whose sound is in this tab, and how it stands. */
export type Sounds = Readonly<Record<string, Exclude<SoundState, 'idle'>>>

/** The agent's phone in this tab: one line for each call he is in, and one that is kept ready. */
export interface Softphone {
  /** Brings this browser's leg into a call, in the place of the one it has there. */
  join(callId: string, intent: string): Promise<void>
  leave(callId: string): void
  /** Both hold for the call's leg here, now and whenever it comes. */
  setMuted(callId: string, muted: boolean): void
  setAside(callId: string, aside: boolean): void
  /** False: the call's sound is not here. */
  sendDigit(callId: string, digit: string): boolean
  destroy(): void
}

export interface SoftphoneParts {
  readonly openLine: () => Promise<Line>
  readonly onSounds: (sounds: Sounds) => void
}

/** Opens the first line, and with each call that takes the last free one the next. Rejects when it cannot be had. */
export async function createSoftphone({ openLine, onSounds }: SoftphoneParts): Promise<Softphone> {
  const free: Line[] = [await openLine()]
  const busy = new Map<string, Line>()
  const muted = new Set<string>()
  const aside = new Set<string>()
  let sounds: Sounds = {}
  let destroyed = false

  function tell(callId: string, state: SoundState): void {
    const { [callId]: _, ...others } = sounds
    sounds = state === 'idle' ? others : { ...others, [callId]: state }
    onSounds(sounds)
  }
  function keepOneReady(): void {
    if (free.length > 0) return
    // The next call tries again.
    openLine().then(
      (line) => (destroyed ? line.destroy() : void free.push(line)),
      () => {},
    )
  }
  return {
    async join(callId, intent) {
      busy.get(callId)?.leave()
      const line = free.shift() ?? (await openLine())
      busy.set(callId, line)
      keepOneReady()
      line.setMuted(muted.has(callId))
      line.setAside(aside.has(callId))
      await line.join(intent, (state) => {
        if (busy.get(callId) === line) tell(callId, state)
        if (state !== 'idle') return
        if (busy.get(callId) === line) busy.delete(callId)
        free.push(line)
      })
    },
    leave: (callId) => busy.get(callId)?.leave(),
    setMuted(callId, on) {
      put(muted, callId, on)
      busy.get(callId)?.setMuted(on)
    },
    setAside(callId, on) {
      put(aside, callId, on)
      busy.get(callId)?.setAside(on)
    },
    sendDigit(callId, digit) {
      const line = busy.get(callId)
      line?.sendDigit(digit)
      return line !== undefined
    },
    destroy() {
      destroyed = true
      for (const line of [...free, ...busy.values()]) line.destroy()
    },
  }
}

function put(set: Set<string>, callId: string, on: boolean): void {
  if (on) set.add(callId)
  else set.delete(callId)
}
