/** Twilio's date format in REST bodies and callbacks, e.g. `Tue, 31 Aug 2010 20:36:28 +0000`. */
export function rfc2822(date: Date): string {
  return date.toUTCString().replace('GMT', '+0000')
}
