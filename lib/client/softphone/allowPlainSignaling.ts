/**
 * The Voice SDK always dials `wss://`. The local carrier speaks `ws://` on loopback, where browsers treat the page as
 * secure without a certificate: for that one host the scheme is put right. Must run before the SDK is loaded, which
 * keeps the WebSocket it finds.
 */
export function allowPlainSignaling(host: string): void {
  const Original = window.WebSocket
  window.WebSocket = class extends Original {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(
        String(url).startsWith(`wss://${host}/`) ? String(url).replace('wss://', 'ws://') : url,
        protocols,
      )
    }
  }
}
