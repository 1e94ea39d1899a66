interface PhoneKey {
  /** The key's place on the keyboard, so that a Korean layout has it too; pressed together with Alt. */
  readonly code: string
  readonly shift?: boolean
  /** As it is shown. */
  readonly shown: string
}

/** The phone's keys, from wherever in the desk one is typing. */
export const PHONE_KEYS = {
  open: { code: 'KeyP', shown: 'Alt+P' },
  accept: { code: 'KeyA', shown: 'Alt+A' },
  decline: { code: 'KeyX', shown: 'Alt+X' },
  mute: { code: 'KeyM', shown: 'Alt+M' },
  hold: { code: 'KeyL', shown: 'Alt+L' },
  keypad: { code: 'KeyK', shown: 'Alt+K' },
  record: { code: 'KeyR', shown: 'Alt+R' },
  transfer: { code: 'KeyT', shown: 'Alt+T' },
  add: { code: 'KeyC', shown: 'Alt+C' },
  parallel: { code: 'KeyN', shown: 'Alt+N' },
  switch: { code: 'KeyS', shown: 'Alt+S' },
  merge: { code: 'KeyJ', shown: 'Alt+J' },
  complete: { code: 'Enter', shown: 'Alt+Enter' },
  back: { code: 'KeyB', shown: 'Alt+B' },
  hangUp: { code: 'KeyX', shift: true, shown: 'Alt+Shift+X' },
} as const satisfies Record<string, PhoneKey>

export type PhoneKeyName = keyof typeof PHONE_KEYS

/** Which of the phone's keys this is, if any. */
export function phoneKeyOf(event: {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly code: string
}): PhoneKeyName | null {
  if (!event.altKey || event.ctrlKey || event.metaKey) return null
  const keys = Object.entries(PHONE_KEYS) as [PhoneKeyName, PhoneKey][]
  const found = keys.find(([, key]) => key.code === event.code && (key.shift ?? false) === event.shiftKey)
  return found?.[0] ?? null
}
