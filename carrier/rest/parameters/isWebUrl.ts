const LONGEST = 4000

/** An absolute http(s) URL; Twilio refuses host names with underscores. */
export function isWebUrl(value: string): boolean {
  if (value.length > LONGEST || !/^https?:\/\/\S+$/i.test(value)) return false
  const url = URL.parse(value)
  return url !== null && !url.hostname.includes('_')
}
