import type { PhoneSituation, Readiness } from './phoneView.ts'

/** Whether this tab could take a call now, and what it still needs. */
export function readinessOf({ microphone, ringUnlocked }: PhoneSituation): Readiness {
  if (microphone === 'denied') return 'microphoneDenied'
  if (microphone === 'missing') return 'microphoneMissing'
  if (microphone === 'prompt') return 'askMicrophone'
  return microphone === 'granted' && !ringUnlocked ? 'ringLocked' : 'ready'
}
