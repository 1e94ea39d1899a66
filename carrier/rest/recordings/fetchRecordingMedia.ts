import { notFound } from '../notFound.ts'
import { operation } from '../operation.ts'
import { wholeNumber } from '../parameters/wholeNumber.ts'
import { RestError } from '../restError.ts'
import { findRecording } from './findRecording.ts'
import { openMedia } from './openMedia.ts'
import { readRange } from './readRange.ts'

/** A finished recording's sound as WAV, whole or in ranges, in as many channels as asked for. */
export const fetchRecordingMedia = operation({ RequestedChannels: wholeNumber(1, 2) }, async (request) => {
  const { world, parameters, headers, path } = request
  const recording = findRecording(request)
  if (recording.status !== 'completed') throw notFound(path)
  const channels = parameters.RequestedChannels ?? recording.channels
  if (channels > recording.channels) {
    throw new RestError(20001, `Recording ${recording.sid} has one channel: RequestedChannels cannot be 2`)
  }
  const media = await openMedia(world.recorder.wavPath(recording.sid), channels < recording.channels)
  const etag = `"${recording.sid}-${channels}-${media.bytes}"`
  const always = {
    etag,
    'accept-ranges': 'bytes',
    'last-modified': new Date(recording.updatedAt).toUTCString(),
    'content-type': 'audio/x-wav',
  }
  if (isNamed(headers['if-none-match'], etag)) return { status: 304, headers: always, stream: null }
  const wanted = isNamed(String(headers['if-range'] ?? etag), etag) ? headers.range : undefined
  const range = readRange(wanted, media.bytes)
  if (range === 'unsatisfiable') {
    return { status: 416, headers: { ...always, 'content-range': `bytes */${media.bytes}` }, stream: null }
  }
  const { start, end } = range ?? { start: 0, end: media.bytes - 1 }
  const answer = { ...always, 'content-length': String(end - start + 1) }
  const stream = media.read(start, end)
  if (!range) return { status: 200, headers: answer, stream }
  return {
    status: 206,
    headers: { ...answer, 'content-range': `bytes ${start}-${end}/${media.bytes}` },
    stream,
  }
})

function isNamed(header: string | undefined, etag: string): boolean {
  return header === '*' || (header ?? '').split(/\s*,\s*/).includes(etag)
}
