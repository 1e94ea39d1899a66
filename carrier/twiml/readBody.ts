const DECLARED = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/

/**
 * Text of a response in the charset its content type names, else its XML declaration; UTF-8 when neither does or
 * nobody knows the charset.
 */
export function readBody(body: Buffer, contentType: string): string {
  const named =
    /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? DECLARED.exec(body.toString('latin1', 0, 200))
  try {
    return new TextDecoder(named?.[1] ?? 'utf-8').decode(body)
  } catch {
    return new TextDecoder().decode(body)
  }
}
