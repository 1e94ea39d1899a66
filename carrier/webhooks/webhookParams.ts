/** What a webhook says. A name with several values is sent, and signed, once for each. */
export type WebhookParams = Readonly<Record<string, string | readonly string[]>>
