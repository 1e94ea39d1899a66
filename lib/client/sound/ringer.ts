import { ringTone } from './ringTone.ts'

export interface Ringer {
  /** Tries to make the tab audible; works only after the person has done something on the page. */
  unlock(): void
  ring(on: boolean): void
  close(): void
}

const GESTURES = ['pointerdown', 'keydown'] as const

/** The bell of this tab. `onUnlocked` says whether it could ring now: browsers keep pages silent until they are used. */
export function createRinger(onUnlocked: (unlocked: boolean) => void): Ringer {
  const context = new AudioContext()
  let source: AudioBufferSourceNode | null = null
  const tell = () => onUnlocked(context.state === 'running')
  const unlock = () => void context.resume().then(tell, () => {})
  context.addEventListener('statechange', tell)
  for (const gesture of GESTURES) window.addEventListener(gesture, unlock)
  tell()
  return {
    unlock,
    ring(on) {
      if (on === (source !== null)) return
      source?.stop()
      source = null
      if (!on) return
      source = new AudioBufferSourceNode(context, { buffer: ringTone(context), loop: true })
      source.connect(context.destination)
      source.start()
    },
    close() {
      source?.stop()
      for (const gesture of GESTURES) window.removeEventListener(gesture, unlock)
      context.removeEventListener('statechange', tell)
      void context.close()
    },
  }
}
