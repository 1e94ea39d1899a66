interface Digit {
  readonly callId: string
  readonly digit: string
}

export interface DigitRelay {
  /** To whichever tab of this browser has the call's sound. */
  send(digit: Digit): void
  close(): void
}

/** Digits that are pressed in one tab and belong into the sound of another; only between tabs of the same agent. */
export function openDigitRelay(agentId: string, onDigit: (digit: Digit) => void): DigitRelay {
  const channel = new BroadcastChannel(`sidetone.digits.${agentId}`)
  channel.onmessage = ({ data }: MessageEvent<Digit>) => onDigit(data)
  return {
    send: (digit) => channel.postMessage(digit),
    close: () => channel.close(),
  }
}
