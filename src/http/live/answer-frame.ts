import type { FastifyBaseLogger } from 'fastify'
import { type ReceiveDeps, receiveMessage } from '../../domain/chat/receive-message.ts'
import { DeskhandError } from '../../domain/error.ts'
import { type EscalateSessionDeps, escalateSession } from '../../domain/escalation/escalate-session.ts'
import type { RateLimiter } from '../../ports/rate-limiter.ts'
import type { Tokens } from '../../ports/tokens.ts'
import type { ClientFrame } from '../../protocol/frame.ts'
import type { SessionId } from '../../protocol/ids.ts'
import type { Session } from '../../protocol/session.ts'
import { expectAccepted } from '../accepted-message.ts'
import { rateKey } from '../plugins/limit-rate.ts'
import { accessSession, noSuchSession, type SessionAccessDeps } from '../session-access.ts'
import type { LiveHub } from './live-hub.ts'
import type { LiveSocket } from './live-socket.ts'

export interface FrameDeps extends ReceiveDeps, EscalateSessionDeps, SessionAccessDeps {
  readonly store: ReceiveDeps['store'] & EscalateSessionDeps['store'] & SessionAccessDeps['store']
  readonly turns: ReceiveDeps['turns']
  readonly hub: LiveHub
  readonly tokens: Pick<Tokens, 'verify'>
  /** Null when nothing is limited. What is stored counts like a request (W6). */
  readonly rateLimiter: RateLimiter | null
  readonly logger: FastifyBaseLogger
  readonly heartbeatSeconds: number
}

/** A desk shows many sessions; a customer has one, and perhaps an earlier one. */
const SESSIONS_PER_SOCKET = { staff: 1000, customer: 10 }

/** Does what a client's frame asks for. Throws what the client is to be told. */
export async function answerFrame(frame: ClientFrame, socket: LiveSocket, deps: FrameDeps): Promise<void> {
  switch (frame.type) {
    case 'hello':
      throw new DeskhandError('conflict', 'This socket has said hello already.')
    case 'ping':
      return socket.send({ type: 'pong' })
    case 'subscribe':
      return subscribe(await access(frame.session_id, socket, deps), frame.after_seq, socket, deps)
    case 'unsubscribe':
      return socket.unsubscribe(frame.session_id)
    case 'message':
      return receive(frame, socket, deps)
    case 'typing': {
      const { id } = await access(frame.session_id, socket, deps)
      return deps.bus.typing({ session_id: id, role: socket.audience === 'staff' ? 'agent' : 'customer', active: frame.active })
    }
    case 'stop':
      return deps.turns.stop((await access(frame.session_id, socket, deps)).id)
    case 'escalate': {
      const session = await access(frame.session_id, socket, deps)
      await count(socket, deps)
      if (!(await escalateSession(session, frame.reason ? { reason: frame.reason } : {}, deps))) throw noSuchSession()
    }
  }
}

function access(id: SessionId, { caller }: LiveSocket, deps: FrameDeps): Promise<Session> {
  return accessSession(caller, id, deps)
}

/** The events follow `subscribed`, from `afterSeq` on; a seq that the session does not have means that the client's picture is of another one. */
function subscribe(session: Session, afterSeq: number, socket: LiveSocket, deps: FrameDeps): void {
  if (afterSeq < 0 || afterSeq > session.last_seq) {
    socket.send({ type: 'reload', session_id: session.id })
    return
  }
  if (!socket.subscribed.has(session.id)) {
    if (socket.subscribed.size >= SESSIONS_PER_SOCKET[socket.audience]) {
      throw new DeskhandError('rate_limited', 'This socket follows as many sessions as it may.')
    }
    deps.hub.refuseCrowd(session.id)
  }
  socket.send({ type: 'subscribed', session_id: session.id, last_seq: session.last_seq })
  socket.subscribe(session.id, afterSeq)
}

async function receive(frame: Extract<ClientFrame, { type: 'message' }>, socket: LiveSocket, deps: FrameDeps): Promise<void> {
  const session = await access(frame.session_id, socket, deps)
  await count(socket, deps)
  const { content, client_message_id, attachment_ids = [] } = frame
  const body = { message: content, client_message_id, attachment_ids }
  const { message } = expectAccepted(await receiveMessage(session.id, body, deps))
  socket.send({ type: 'ack', client_message_id, message })
}

async function count({ caller, ip }: LiveSocket, { rateLimiter }: FrameDeps): Promise<void> {
  const verdict = await rateLimiter?.take(rateKey(caller, ip))
  if (verdict && !verdict.allowed) {
    const seconds = Math.max(1, Math.ceil(verdict.freeInMs / 1000))
    throw new DeskhandError(
      'rate_limited',
      `At most ${verdict.limit} requests in ${rateLimiter?.periodSeconds} seconds are allowed. Try again in ${seconds} s.`,
    )
  }
}
