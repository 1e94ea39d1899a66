/** What may go wrong with one REST request on purpose. */
export type RestFault =
  /** Answered with Twilio's error of that status; the operation is not performed. */
  | { readonly kind: 'status'; readonly status: 429 | 500 | 503 }
  /** Never answered; the operation is not performed. */
  | { readonly kind: 'hang' }
  /** Performed and answered after the delay. */
  | { readonly kind: 'slow'; readonly delayMs: number }
  /** Performed, but the connection breaks before the answer. */
  | { readonly kind: 'lostAnswer' }

/** The plan of REST faults: asked once per request, in the order of arrival. */
export interface RestFaults {
  /** `path` is the request's path without its query. Null lets the request pass unharmed. */
  next(method: string, path: string): RestFault | null
}
