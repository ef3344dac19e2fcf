import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely'
import type { Tables } from './tables.ts'

/** Stands in a query's parameters until it runs. */
class Slot {
  readonly name: PropertyKey

  constructor(name: PropertyKey) {
    this.name = name
  }
}

interface Compiled {
  readonly query: CompiledQuery
  readonly slots: readonly (PropertyKey | null)[]
}

/**
 * A query that is built and compiled once for each kind of database and then runs with fresh values: building costs
 * more than SQLite takes to run it, and a turn runs a dozen.
 *
 * @example
 * const findSession = prepared((db, value: Values<{ id: string }>) =>
 *   db.selectFrom('sessions').selectAll().where('id', '=', value('id')))
 * const { rows } = await findSession(db, { id })
 */
export function prepared<V extends object, Row>(build: (db: Kysely<Tables>, value: Values<V>) => Compilable<Row>) {
  const compiledBy = new Map<unknown, Compiled>()

  return function run(db: Kysely<Tables>, values: V): Promise<QueryResult<Row>> {
    const dialect = db.getExecutor().adapter.constructor
    let compiled = compiledBy.get(dialect)
    if (!compiled) {
      compiled = compile(build(db, (name) => new Slot(name) as never))
      compiledBy.set(dialect, compiled)
    }
    return db.executeQuery(fill(compiled, values)) as Promise<QueryResult<Row>>
  }
}

export type Values<V> = <Name extends keyof V>(name: Name) => V[Name]

function compile(builder: Compilable<unknown>): Compiled {
  const query = builder.compile()
  return { query, slots: query.parameters.map((parameter) => (parameter instanceof Slot ? parameter.name : null)) }
}

function fill({ query, slots }: Compiled, values: object): CompiledQuery {
  const parameters = query.parameters.map((constant, index) => {
    const name = slots[index]
    return name === null || name === undefined ? constant : (values as Record<PropertyKey, unknown>)[name]
  })
  return { ...query, parameters }
}
