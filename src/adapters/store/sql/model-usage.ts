import type { ModelUsageSum, NewModelUsage } from '../../../ports/model-usage.ts'
import type { SessionId } from '../../../protocol/ids.ts'
import type { Database } from './database.ts'
import { readSession } from './session-changes.ts'

const NOTHING: ModelUsageSum = { input_tokens: 0, output_tokens: 0, cost: 0 }

export function addModelUsage(database: Database, { turn_id, session_id, day, ...used }: NewModelUsage): Promise<void> {
  return database.write(async (transaction) => {
    await transaction
      .insertInto('day_usage')
      .values({ day, ...used })
      .onConflict((conflict) =>
        conflict.column('day').doUpdateSet((row) => ({
          input_tokens: row('day_usage.input_tokens', '+', used.input_tokens),
          output_tokens: row('day_usage.output_tokens', '+', used.output_tokens),
          cost: row('day_usage.cost', '+', used.cost),
        })),
      )
      .execute()
    if (!(await readSession(transaction, session_id))) return
    await transaction
      .insertInto('turn_usage')
      .values({ turn_id, session_id, day, ...used })
      .onConflict((conflict) =>
        conflict.columns(['turn_id', 'day']).doUpdateSet((row) => ({
          input_tokens: row('turn_usage.input_tokens', '+', used.input_tokens),
          output_tokens: row('turn_usage.output_tokens', '+', used.output_tokens),
          cost: row('turn_usage.cost', '+', used.cost),
        })),
      )
      .execute()
  })
}

export async function usageOfSession(database: Database, session: SessionId, day: string): Promise<ModelUsageSum> {
  const rows = await database.reader
    .selectFrom('turn_usage')
    .select(['input_tokens', 'output_tokens', 'cost'])
    .where('session_id', '=', session)
    .where('day', '=', day)
    .execute()
  return rows.map(toSum).reduce(add, NOTHING)
}

export async function usageOfDay(database: Database, day: string): Promise<ModelUsageSum> {
  const row = await database.reader
    .selectFrom('day_usage')
    .select(['input_tokens', 'output_tokens', 'cost'])
    .where('day', '=', day)
    .executeTakeFirst()
  return row ? toSum(row) : NOTHING
}

function add(one: ModelUsageSum, other: ModelUsageSum): ModelUsageSum {
  return {
    input_tokens: one.input_tokens + other.input_tokens,
    output_tokens: one.output_tokens + other.output_tokens,
    cost: one.cost + other.cost,
  }
}

/** PostgreSQL gives its bigint as text. */
function toSum({ input_tokens, output_tokens, cost }: ModelUsageSum): ModelUsageSum {
  return { input_tokens: Number(input_tokens), output_tokens: Number(output_tokens), cost }
}
