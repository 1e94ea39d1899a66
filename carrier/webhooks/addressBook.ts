import { AttemptFailure } from './attemptFailure.ts'
import { type ConnectionSettings, readConnectionOverrides } from './connectionOverrides.ts'
import { readWebhookUrl, type WebhookTarget } from './readWebhookUrl.ts'

const KEPT = 500

export interface WebhookAddress {
  /** Or why it is none. */
  readonly target: WebhookTarget | AttemptFailure
  readonly settings: ConnectionSettings
  /** Sentences about the overrides in the fragment. */
  readonly problems: readonly string[]
  /** For people: without password and fragment. */
  readonly shown: string
}

/** Reads webhook URLs, each once: a subscriber has few and uses them for every call. */
export class AddressBook {
  #known = new Map<string, WebhookAddress>()

  read(url: string): WebhookAddress {
    const known = this.#known.get(url)
    if (known) return known
    if (this.#known.size >= KEPT) this.#known.clear()
    const [place = '', fragment = ''] = url.split(/#(.*)/s)
    const shown = place.replace(/\/\/[^/?]*@/, '//')
    const address = { target: tryToRead(url), shown, ...readConnectionOverrides(fragment) }
    this.#known.set(url, address)
    return address
  }
}

function tryToRead(url: string): WebhookTarget | AttemptFailure {
  try {
    return readWebhookUrl(url)
  } catch (error) {
    if (error instanceof AttemptFailure) return error
    throw error
  }
}
