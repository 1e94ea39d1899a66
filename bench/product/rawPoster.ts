import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly body: string
}

interface Line {
  readonly socket: Socket
  onAnswer: ((answer: Answer) => void) | null
}

/**
 * Posts over kept connections with as little work as possible: the generator shares the cores with those it measures.
 * Never waits: where all connections are busy, one more is opened.
 */
export class RawPoster {
  readonly #port: number
  readonly #idle: Line[] = []
  readonly #all = new Set<Line>()

  constructor(port: number) {
    this.#port = port
  }

  post(path: string, headers: string, body: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const line = this.#idle.pop() ?? this.#open(reject)
      line.onAnswer = resolve
      line.socket.write(
        `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: ${Buffer.byteLength(body)}\r\n${headers}\r\n${body}`,
      )
    })
  }

  close(): void {
    for (const { socket } of this.#all) socket.destroy()
  }

  #open(onError: (error: Error) => void): Line {
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true })
    const line: Line = { socket, onAnswer: null }
    this.#all.add(line)
    let text = ''
    socket.setEncoding('utf8')
    socket.on('error', onError)
    socket.on('close', () => this.#all.delete(line))
    socket.on('data', (part: string) => {
      text += part
      const answer = readAnswer(text)
      if (!answer) return
      text = ''
      this.#idle.push(line)
      line.onAnswer?.(answer)
    })
    return line
  }
}

/** Null while it is not complete. */
function readAnswer(text: string): Answer | null {
  const headEnd = text.indexOf('\r\n\r\n')
  if (headEnd < 0) return null
  const head = text.slice(0, headEnd).toLowerCase()
  const body = text.slice(headEnd + 4)
  const status = Number(head.slice(9, 12))
  if (status === 204) return { status, body: '' }
  if (head.includes('transfer-encoding: chunked')) return body.endsWith('0\r\n\r\n') ? { status, body } : null
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0)
  return Buffer.byteLength(body) >= length ? { status, body } : null
}
