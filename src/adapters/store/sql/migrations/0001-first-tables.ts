import { sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Plain SQL that SQLite and PostgreSQL read alike; only the name of the bytes type differs. */
export function firstTables(bytesType: 'blob' | 'bytea'): Migration {
  return {
    async up(db) {
      for (const statement of [...conversations, ...turns, ...knowledge(bytesType)]) await sql.raw(statement).execute(db)
    },
  }
}

const conversations = [
  `create table sessions (
    id text primary key,
    user_id text,
    user_verified integer not null,
    status text not null,
    priority text not null,
    locale text,
    channel text not null,
    subject text,
    assignee_id text,
    metadata text not null,
    last_seq integer not null,
    last_public_seq integer not null,
    open_turn_id text,
    unanswered_turns integer not null,
    created_at text not null,
    updated_at text not null,
    closed_at text
  )`,
  'create index sessions_by_user on sessions (user_id, id)',
  'create index sessions_by_status on sessions (status, id)',

  `create table messages (
    id text primary key,
    session_id text not null references sessions (id) on delete cascade,
    seq integer not null,
    role text not null,
    content text not null,
    citations text not null,
    attachments text not null,
    client_message_id text,
    in_reply_to text,
    author text,
    visibility text not null,
    state text not null,
    turn_id text,
    outcome text,
    created_at text not null,
    unique (session_id, seq)
  )`,
  'create unique index messages_by_client_id on messages (session_id, client_message_id) where client_message_id is not null',

  `create table events (
    session_id text not null references sessions (id) on delete cascade,
    seq integer not null,
    prev_public_seq integer not null,
    type text not null,
    visibility text not null,
    subject_id text,
    data text not null,
    created_at text not null,
    primary key (session_id, seq)
  )`,

  `create table attachments (
    id text primary key,
    session_id text not null references sessions (id) on delete cascade,
    message_id text,
    file_name text not null,
    media_type text not null,
    size integer not null,
    state text not null,
    detail text,
    blob_key text not null,
    passages text,
    created_at text not null
  )`,
  'create index attachments_by_session on attachments (session_id, id)',

  `create table feedback (
    message_id text primary key references messages (id) on delete cascade,
    session_id text not null,
    rating text not null,
    comment text,
    created_at text not null
  )`,

  `create table idempotency_keys (
    caller text not null,
    key text not null,
    body_hash text not null,
    status integer,
    body text,
    created bigint not null,
    primary key (caller, key)
  )`,
  'create index idempotency_keys_by_age on idempotency_keys (created)',
]

const turns = [
  `create table turns (
    id text primary key,
    session_id text not null references sessions (id) on delete cascade,
    state text not null,
    first_seq integer not null,
    through_seq integer not null,
    fence integer not null,
    attempts integer not null,
    owner text,
    lease_until bigint not null,
    deadline bigint not null,
    outcome text,
    confidence double precision,
    reply_id text,
    escalation_id text,
    dropped_sentences integer not null,
    created_at text not null,
    concluded_at text
  )`,
  `create index turns_open on turns (lease_until, id) where state <> 'concluded'`,
  'create index turns_by_session on turns (session_id)',

  `create table escalations (
    id text primary key,
    session_id text not null references sessions (id) on delete cascade,
    reason text not null,
    priority text not null,
    status text not null,
    packet text not null,
    note text,
    due_at text not null,
    created_at text not null,
    assigned_at text,
    resolved_at text
  )`,
  'create index escalations_by_session on escalations (session_id, status)',
]

const knowledge = (bytesType: string) => [
  `create table documents (
    id text primary key,
    source text not null unique,
    title text not null,
    uri text,
    locale text,
    content_hash text not null,
    revision integer not null unique,
    removed integer not null
  )`,
  `create table passages (
    id text primary key,
    document_id text not null references documents (id) on delete cascade,
    ordinal integer not null,
    heading text,
    text text not null,
    unique (document_id, ordinal)
  )`,
  `create table vectors (
    embedder_version text not null,
    key text not null,
    data ${bytesType} not null,
    primary key (embedder_version, key)
  )`,
  'create table knowledge (id integer primary key, revision integer not null)',
  'insert into knowledge (id, revision) values (1, 0)',
]
