import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ErrorBody, type ErrorCode, errorCodes } from '../protocol/errors.ts'

/** Answers on a connection that has no response object, in the shape of W4, and hangs up. */
export function answerRaw(socket: Duplex, code: ErrorCode, requestId: string, message: string = errorCodes[code].meaning): void {
  const { status } = errorCodes[code]
  const content = JSON.stringify({ error: code, message, request_id: requestId } satisfies ErrorBody)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(content)}\r\n` +
      `X-Request-ID: ${requestId}\r\nX-Process-Time: 0\r\nConnection: close\r\n\r\n${content}`,
  )
}
