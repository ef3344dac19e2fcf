import type { ErrorBody } from '../../../src/protocol/errors.ts'
import type { Attachment } from '../../../src/protocol/message.ts'
import type { CreateSessionBody } from '../../../src/protocol/session.ts'

/** What opens a session's doors. */
export interface SessionKey {
  readonly id: string
  readonly token: string
}

/** A call that failed. `status` is 0 when the server was not reached, or the call was given up. */
export class RequestFault extends Error {
  readonly status: number

  /** `message` tells a person what is wrong with the request; '' when nothing is, and asking again later may help. */
  constructor(status: number, message = '') {
    super(message)
    this.status = status
  }
}

/** Watches a call that takes its time. */
interface Watch {
  /** Gets the share that is sent, from 0 to 1. */
  readonly onProgress: (share: number) => void
  readonly signal: AbortSignal
}

/** The calls that the widget makes beside its socket. Each rejects with a `RequestFault`. */
export interface SessionApi {
  /** What is undefined is left out. */
  open(body: { readonly [Name in keyof CreateSessionBody]: CreateSessionBody[Name] | undefined }): Promise<SessionKey>
  close(key: SessionKey): Promise<unknown>
  rate(key: SessionKey, messageId: string, rating: 'up' | 'down'): Promise<unknown>
  upload(key: SessionKey, file: File, watch: Watch): Promise<Attachment>
}

/** `url` is the API's, without a slash at the end. */
export function createSessionApi(url: string): SessionApi {
  return {
    open: (body) => post(`${url}/sessions`, body),
    close: ({ id, token }) => post(`${url}/sessions/${id}/close`, undefined, token),
    rate: ({ token }, messageId, rating) => post(`${url}/chat/messages/${messageId}/feedback`, { rating }, token),
    async upload({ id, token }, file, watch) {
      const form = new FormData()
      form.append('attachments', file)
      const answer = await post<{ data: [Attachment] }>(`${url}/chat/sessions/${id}/attachments`, form, token, watch)
      return answer.data[0]
    },
  }
}

/** Not by `fetch`, which does not tell how much of a file is sent. */
function post<Answer>(url: string, body?: object, token?: string, watch?: Watch): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'json'
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`)
    request.onloadend = () => {
      const { status, response } = request
      if (status && status < 300) resolve(response)
      else reject(new RequestFault(status, status < 500 && status !== 429 ? (response as ErrorBody | null)?.message : ''))
    }
    if (watch) {
      request.upload.onprogress = ({ loaded, total }) => watch.onProgress(loaded / total)
      watch.signal.onabort = () => request.abort()
    }
    request.send(!body || body instanceof FormData ? body : new Blob([JSON.stringify(body)], { type: 'application/json' }))
  })
}
