import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  DefaultQueryExecutor,
  type Dialect,
  type DialectAdapter,
  type Driver,
  Kysely,
  type QueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'

/**
 * Kysely over one `node:sqlite` connection with its statements kept prepared. Transactions begin `immediate`: a
 * deferred one that reads first and then writes fails with SQLITE_BUSY_SNAPSHOT when another process wrote in between,
 * whatever the busy time-out. The caller sees to it that one transaction runs at a time (see group-commit.ts).
 *
 * @param onQuery is told each SQL text as it runs.
 */
export function kyselyOver<Tables>(database: DatabaseSync, onQuery?: (text: string) => void): Kysely<Tables> {
  const connection = new NodeSqliteConnection(database, onQuery)
  const dialect = new NodeSqliteDialect(connection)
  const executor = new DirectExecutor(dialect.createQueryCompiler(), dialect.createAdapter(), connection)
  return new Kysely({ config: { dialect }, dialect, driver: dialect.createDriver(), executor })
}

/** The connection is always free, so a query just runs: Kysely's way through a pool takes longer than most queries here. */
class DirectExecutor extends DefaultQueryExecutor {
  readonly #connection: DatabaseConnection

  constructor(compiler: QueryCompiler, adapter: DialectAdapter, connection: DatabaseConnection) {
    super(compiler, adapter, { provideConnection: (consumer) => consumer(connection) })
    this.#connection = connection
  }

  override executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    return this.#connection.executeQuery(query)
  }
}

class NodeSqliteDialect implements Dialect {
  readonly #connection: NodeSqliteConnection

  constructor(connection: NodeSqliteConnection) {
    this.#connection = connection
  }

  createDriver(): Driver {
    return new NodeSqliteDriver(this.#connection)
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new TransactionalDdlAdapter()
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}

/** SQLite rolls back `create table` like anything else; Kysely's own adapter does not make use of it for migrations. */
class TransactionalDdlAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

class NodeSqliteDriver implements Driver {
  readonly #connection: NodeSqliteConnection

  constructor(connection: NodeSqliteConnection) {
    this.#connection = connection
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'))
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {}
}

interface CachedStatement {
  readonly statement: StatementSync
  readonly returnsRows: boolean
}

/** Statements beyond this many are prepared afresh; the product's own number is far smaller. */
const STATEMENT_LIMIT = 500

class NodeSqliteConnection implements DatabaseConnection {
  readonly #database: DatabaseSync
  readonly #onQuery: ((text: string) => void) | undefined
  readonly #statements = new Map<string, CachedStatement>()

  constructor(database: DatabaseSync, onQuery: ((text: string) => void) | undefined) {
    this.#database = database
    this.#onQuery = onQuery
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    this.#onQuery?.(query.sql)
    const { statement, returnsRows } = this.#prepare(query.sql)
    const parameters = query.parameters as SQLInputValue[]
    if (returnsRows) return { rows: statement.all(...parameters) as Row[] }
    const { changes, lastInsertRowid } = statement.run(...parameters)
    return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] }
  }

  async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
    const { statement } = this.#prepare(query.sql)
    for (const row of statement.iterate(...(query.parameters as SQLInputValue[]))) yield { rows: [row as Row] }
  }

  #prepare(text: string): CachedStatement {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.#database.prepare(text)
    const fresh = { statement, returnsRows: statement.columns().length > 0 }
    if (this.#statements.size < STATEMENT_LIMIT) this.#statements.set(text, fresh)
    return fresh
  }
}
