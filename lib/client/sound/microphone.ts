/** `unknown` until the browser has said; `missing`: there is none to allow. */
export type MicrophoneState = 'unknown' | 'prompt' | 'granted' | 'denied' | 'missing'

/** Follows whether the page may listen, without asking for it. Returns the way to stop. */
export function watchMicrophone(onState: (state: MicrophoneState) => void): () => void {
  let stopped = false
  let permission: PermissionStatus | null = null
  const look = async () => {
    if (!navigator.mediaDevices) return tell('missing')
    permission ??= await navigator.permissions
      .query({ name: 'microphone' as PermissionName })
      .catch(() => null)
    const devices = await navigator.mediaDevices.enumerateDevices().catch(() => [])
    if (!devices.some((device) => device.kind === 'audioinput')) return tell('missing')
    tell(permission?.state ?? 'prompt')
    if (permission) permission.onchange = () => void look()
  }
  const tell = (state: MicrophoneState) => {
    if (!stopped) onState(state)
  }
  const again = () => void look()
  again()
  navigator.mediaDevices?.addEventListener('devicechange', again)
  return () => {
    stopped = true
    if (permission) permission.onchange = null
    navigator.mediaDevices?.removeEventListener('devicechange', again)
  }
}
