/** The sign-in library's cookies without its body, which names the session: no script of a page needs to know it. */
export function withCookiesOf(answer: Response): Response {
  const response = Response.json({}, { headers: { 'cache-control': 'no-store' } })
  for (const cookie of answer.headers.getSetCookie()) response.headers.append('set-cookie', cookie)
  return response
}
