/** Asks once, on a click that is about being reachable; a no is remembered by the browser and not asked again. */
export async function askNotifications(): Promise<void> {
  if ('Notification' in window && Notification.permission === 'default')
    await Notification.requestPermission()
}
