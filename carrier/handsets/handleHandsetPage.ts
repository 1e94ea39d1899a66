import type { IncomingMessage, ServerResponse } from 'node:http'
import { isRebound } from '../isRebound.ts'
import type { World } from '../world.ts'
import { pageFiles } from './pageFiles.ts'

/** Nothing from elsewhere, nothing inline: what the page runs is what stands in its folder. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob: mediastream:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ')

const HEADERS = {
  'content-security-policy': POLICY,
  'permissions-policy': 'microphone=(self), camera=(), geolocation=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}

const PLAIN = { 'content-type': 'text/plain; charset=utf-8' }

/** `/handset` and the files of the page below it. */
export async function handleHandsetPage(
  world: World,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  if (isRebound(world.settings, req)) return answer(res, 403, PLAIN, 'The carrier does not have this name.')
  const path = (req.url ?? '').split('?', 1)[0] ?? ''
  const file = pageFiles().get(path === '/handset' ? 'index.html' : path.slice('/handset/'.length))
  if (path === '/handset/') return answer(res, 308, { location: '/handset' })
  if (!file) return answer(res, 404, PLAIN, 'There is no such page.')
  if (req.method !== 'GET' && req.method !== 'HEAD') return answer(res, 405, { allow: 'GET, HEAD' })
  if (req.headers['if-none-match'] === file.etag) return answer(res, 304, { etag: file.etag })
  const headers = { 'content-type': file.type, 'content-length': file.body.length, etag: file.etag }
  return answer(res, 200, headers, req.method === 'HEAD' ? undefined : file.body)
}

function answer(
  res: ServerResponse,
  status: number,
  headers: Record<string, string | number>,
  body?: Buffer | string,
): void {
  res.writeHead(status, { ...HEADERS, ...headers })
  res.end(body)
}
