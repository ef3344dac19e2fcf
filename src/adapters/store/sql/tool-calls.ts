import type { TurnClaim } from '../../../ports/store.ts'
import type { NewToolCall, StoredToolCall, ToolCallState } from '../../../ports/tool-calls.ts'
import type { SessionId, TurnId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { toTimestamp } from './records.ts'
import { readTurn } from './turn-rows.ts'

export function beginToolCall(
  database: Database,
  claim: Pick<TurnClaim, 'id' | 'fence' | 'session'>,
  { key, tool, input }: NewToolCall,
  now: number,
): Promise<ToolCallState> {
  return database.write(async (transaction) => {
    const turn = await readTurn(transaction, claim.id)
    if (turn?.state !== 'running' || turn.fence !== claim.fence) return { kind: 'lost' }
    const known = await transaction.selectFrom('tool_calls').select('result').where('key', '=', key).executeTakeFirst()
    if (known) return known.result === null ? { kind: 'open' } : { kind: 'ended', result: known.result }
    const row = { key, session_id: claim.session.id, turn_id: claim.id, tool, input, result: null, created_at: toTimestamp(now) }
    await transaction.insertInto('tool_calls').values(row).execute()
    return { kind: 'started' }
  })
}

const CALL = ['tool', 'input', 'result', 'created_at'] as const

export function callsOfTurn(database: Database, turn: TurnId): Promise<StoredToolCall[]> {
  return database.reader.selectFrom('tool_calls').select(CALL).where('turn_id', '=', turn).orderBy('created_at').execute()
}

export function callsOfSession(database: Database, session: SessionId, limit: number): Promise<StoredToolCall[]> {
  return database.reader
    .selectFrom('tool_calls')
    .select(CALL)
    .where('session_id', '=', session)
    .orderBy('created_at', 'desc')
    .limit(limit)
    .execute()
}

export function endToolCall(database: Database, key: string, result: string | null): Promise<void> {
  return database.write(async (transaction) => {
    if (result === null) await transaction.deleteFrom('tool_calls').where('key', '=', key).execute()
    else await transaction.updateTable('tool_calls').set({ result }).where('key', '=', key).execute()
  })
}
