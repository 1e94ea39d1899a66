import type { Call, Device } from '@twilio/voice-sdk'
import type { VoiceAccess } from './voiceAccess.ts'

/** How the sound of one call stands in this tab; `idle`: it is not here. */
export type SoundState = 'idle' | 'connecting' | 'connected' | 'reconnecting'

/** One Device and at most one leg on it. */
export interface Line {
  /** Brings this browser's leg into a call; resolves when the carrier has taken it. */
  join(intent: string, onState: (state: SoundState) => void): Promise<void>
  /** Ends the leg, if there is one. */
  leave(): void
  setMuted(muted: boolean): void
  /** Aside, the line neither plays nor sends: the agent is on his other one. */
  setAside(aside: boolean): void
  sendDigit(digit: string): void
  destroy(): void
}

export function lineOn(device: Device, access: VoiceAccess): Line {
  let call: Call | null = null
  let muted = false
  let aside = false
  let left = false
  return {
    async join(intent, onState) {
      left = false
      onState('connecting')
      try {
        const { token } = await access.fresh()
        if (token !== device.token) device.updateToken(token)
        const joined = await device.connect({ params: { intent } })
        call = joined
        if (left) joined.disconnect()
        await taken(joined)
        joined.on('reconnecting', () => onState('reconnecting'))
        joined.on('reconnected', () => onState('connected'))
        joined.once('disconnect', () => {
          call = null
          onState('idle')
        })
        apply()
        onState('connected')
      } catch (error) {
        call = null
        onState('idle')
        throw error
      }
    },
    leave() {
      left = true
      call?.disconnect()
    },
    setMuted(wanted) {
      muted = wanted
      apply()
    },
    setAside(wanted) {
      aside = wanted
      apply()
    },
    sendDigit: (digit) => call?.sendDigits(digit),
    destroy: () => device.destroy(),
  }

  function apply(): void {
    call?.mute(muted || aside)
    for (const track of call?.getRemoteStream()?.getAudioTracks() ?? []) track.enabled = !aside
  }
}

function taken(joined: Call): Promise<void> {
  return new Promise((resolve, reject) => {
    joined.once('accept', () => resolve())
    for (const end of ['disconnect', 'cancel', 'reject'])
      joined.once(end, () => reject(new Error('the leg ended before it was taken')))
    joined.on('error', reject)
  })
}
