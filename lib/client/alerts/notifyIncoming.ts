interface Incoming {
  readonly offerId: string
  readonly title: string
  readonly body: string
}

/** Shows the system's own notification of a call when the page is not in front. Returns the way to take it back. */
export function notifyIncoming({ offerId, title, body }: Incoming): () => void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus())
    return () => {}
  // The bell is ours: a second sound of the system would only be in the way.
  const notification = new Notification(title, { body, tag: offerId, requireInteraction: true, silent: true })
  notification.onclick = () => {
    window.focus()
    notification.close()
  }
  return () => notification.close()
}
