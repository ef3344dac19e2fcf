import { randomUUID } from 'node:crypto'
import type { Socket } from 'node:net'
import { type ErrorBody, type ErrorCode, errorCodes } from '../protocol/errors.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
}
const reasons: Partial<Record<ErrorCode, string>> = {
  request_timeout: 'Request Timeout',
  headers_too_large: 'Request Header Fields Too Large',
  malformed_request: 'Bad Request',
}

/** Answers what is not even a request of HTTP, in the shape of W4, and hangs up. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const code = codes[error.code ?? ''] ?? 'malformed_request'
  const { status, meaning } = errorCodes[code]
  const body: ErrorBody = { error: code, message: meaning, request_id: randomUUID() }
  const content = JSON.stringify(body)
  socket.end(
    `HTTP/1.1 ${status} ${reasons[code]}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(content)}\r\n` +
      `X-Request-ID: ${body.request_id}\r\nX-Process-Time: 0\r\nConnection: close\r\n\r\n${content}`,
  )
}
