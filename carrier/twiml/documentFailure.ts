/**
 * A document cannot be had, read or carried out. `code` is Twilio's debugger code: 11100 invalid URL,
 * 11215 too many redirects, 11750 body too large, 12100 not XML, 12300 invalid content type, …
 */
export class DocumentFailure extends Error {
  readonly code: number
  /** What had been asked for, for the fallback's `ErrorUrl`; null when it is not about a URL. */
  readonly url: string | null
  constructor(code: number, message: string, url: string | null = null, options?: ErrorOptions) {
    super(message, options)
    this.code = code
    this.url = url
  }
}
