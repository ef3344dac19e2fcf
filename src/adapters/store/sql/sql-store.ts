import type { Store } from '../../../ports/store.ts'
import { beginApproved, endApproved, findApproval, listApprovals, readApproval, rejectApproval } from './approvals.ts'
import { addAttachment, findAttachment, readableAttachments } from './attachments.ts'
import type { Database } from './database.ts'
import { escalate, openEscalation, readEscalation } from './escalations.ts'
import { eventsAfter } from './events.ts'
import { beginIdempotent, finishIdempotent, releaseIdempotent } from './idempotency.ts'
import { changesAfter, findBySource, publish, remove, revision, saveVectors, sources, vectors } from './knowledge.ts'
import { forget, forgetAll, recall } from './memories.ts'
import { acceptMessage, findMessage, hasMessage, historyBefore, messagesAfter, rateMessage } from './messages.ts'
import { addModelUsage, usageOfDay, usageOfSession } from './model-usage.ts'
import {
  closeSession,
  countOpenSessions,
  eraseSession,
  findSession,
  lastSeqs,
  listSessions,
  openSession,
  updateSession,
} from './sessions.ts'
import { findSummary } from './summaries.ts'
import { beginToolCall, callsOfSession, callsOfTurn, endToolCall } from './tool-calls.ts'
import { claimableTurns, claimTurn, concludeTurn, findTurn, releaseTurns, renewTurn } from './turns.ts'

/** The store's verbs over any database that speaks SQL; the kinds differ in how a transaction is run, not in what it says. */
export function createSqlStore(database: Database): Store {
  return {
    openSession: (...input) => openSession(database, ...input),
    findSession: (...input) => findSession(database, ...input),
    listSessions: (...input) => listSessions(database, ...input),
    updateSession: (...input) => updateSession(database, ...input),
    closeSession: (...input) => closeSession(database, ...input),
    eraseSession: (...input) => eraseSession(database, ...input),
    countOpenSessions: () => countOpenSessions(database),

    acceptMessage: (...input) => acceptMessage(database, ...input),
    messagesAfter: (...input) => messagesAfter(database, ...input),
    hasMessage: (...input) => hasMessage(database, ...input),
    findMessage: (...input) => findMessage(database, ...input),
    historyBefore: (...input) => historyBefore(database, ...input),
    findSummary: (id) => findSummary(database, id),
    eventsAfter: (...input) => eventsAfter(database, ...input),
    writtenElsewhere: () => database.writtenElsewhere(),
    lastSeqs: (ids) => lastSeqs(database, ids),
    rateMessage: (...input) => rateMessage(database, ...input),

    claimTurn: (...input) => claimTurn(database, ...input),
    renewTurn: (...input) => renewTurn(database, ...input),
    concludeTurn: (...input) => concludeTurn(database, ...input),
    claimableTurns: (...input) => claimableTurns(database, ...input),
    findTurn: (...input) => findTurn(database, ...input),

    escalate: (...input) => escalate(database, ...input),
    openEscalation: (...input) => openEscalation(database, ...input),
    findEscalation: (id) => readEscalation(database.reader, id),

    addAttachment: (...input) => addAttachment(database, ...input),
    findAttachment: (...input) => findAttachment(database, ...input),
    readableAttachments: (...input) => readableAttachments(database, ...input),

    recall: (...input) => recall(database, ...input),
    forget: (...input) => forget(database, ...input),
    forgetAll: (userId) => forgetAll(database, userId),

    beginToolCall: (...input) => beginToolCall(database, ...input),
    callsOfTurn: (turn) => callsOfTurn(database, turn),
    callsOfSession: (...input) => callsOfSession(database, ...input),
    endToolCall: (...input) => endToolCall(database, ...input),

    findApproval: (message) => findApproval(database, message),
    readApproval: (...input) => readApproval(database, ...input),
    listApprovals: (...input) => listApprovals(database, ...input),
    beginApproved: (...input) => beginApproved(database, ...input),
    endApproved: (...input) => endApproved(database, ...input),
    rejectApproval: (...input) => rejectApproval(database, ...input),

    addModelUsage: (usage) => addModelUsage(database, usage),
    usageOfSession: (...input) => usageOfSession(database, ...input),
    usageOfDay: (day) => usageOfDay(database, day),

    beginIdempotent: (...input) => beginIdempotent(database, ...input),
    finishIdempotent: (...input) => finishIdempotent(database, ...input),
    beginWork: (work) => database.enter(work, () => (work === 'web' ? releaseIdempotent(database) : releaseTurns(database))),

    findBySource: (...input) => findBySource(database, ...input),
    publish: (...input) => publish(database, ...input),
    remove: (...input) => remove(database, ...input),
    sources: () => sources(database),
    revision: () => revision(database),
    changesAfter: (...input) => changesAfter(database, ...input),
    vectors: (...input) => vectors(database, ...input),
    saveVectors: (...input) => saveVectors(database, ...input),

    ping: () => database.ping(),
    close: () => database.close(),
  }
}
