/** Far more than any form of the desk fills. */
const MAX_BYTES = 64 * 1024

/** What a body is that is larger than any of ours. */
export const TOO_LARGE = Symbol('too large')

/**
 * The JSON of a request. Undefined when it is none, or comes as anything else: a form of another page can send text,
 * but not this type.
 */
export async function readBody(request: Request): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) return undefined
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let text = ''
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.length
      if (bytes > MAX_BYTES) return TOO_LARGE
      text += decoder.decode(chunk, { stream: true })
    }
    return JSON.parse(text + decoder.decode())
  } catch {
    return undefined
  }
}
