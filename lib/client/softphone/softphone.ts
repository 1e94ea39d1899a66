import type { Call, Device } from '@twilio/voice-sdk'

/** How the agent's own sound stands. */
export type SoundState = 'idle' | 'connecting' | 'connected' | 'reconnecting'

export interface Softphone {
  /** Brings this browser's leg into a call; resolves when the carrier has taken it. */
  join(intent: string): Promise<void>
  /** Ends this browser's leg, if it has one. */
  leave(): void
  setMuted(muted: boolean): void
  sendDigit(digit: string): void
  renew(token: string): void
  destroy(): void
}

/** The agent's phone in this tab: one Device, kept warm, whose legs always go out from here. */
export function softphoneOn(device: Device, onState: (state: SoundState) => void): Softphone {
  let call: Call | null = null
  return {
    async join(intent) {
      call?.disconnect()
      onState('connecting')
      const joined = await device.connect({ params: { intent } })
      call = joined
      await new Promise<void>((resolve, reject) => {
        joined.once('accept', () => resolve())
        joined.once('error', reject)
        joined.once('disconnect', () => reject(new Error('the leg ended before it was taken')))
        follow(joined, () => {
          if (call === joined) call = null
          onState('idle')
        })
      })
      onState('connected')
    },
    leave: () => call?.disconnect(),
    setMuted: (muted) => call?.mute(muted),
    sendDigit: (digit) => call?.sendDigits(digit),
    renew: (token) => device.updateToken(token),
    destroy: () => device.destroy(),
  }

  function follow(joined: Call, over: () => void): void {
    joined.on('reconnecting', () => onState('reconnecting'))
    joined.on('reconnected', () => onState('connected'))
    joined.once('disconnect', over)
    joined.once('cancel', over)
    joined.on('error', () => {})
  }
}
