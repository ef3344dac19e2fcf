import type { Config } from '../config.ts'
import { DeskhandError } from '../domain/error.ts'

type Place = Pick<Config, 'apiHost' | 'apiPort' | 'dataDir' | 'databaseFile' | 'logFile'>

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'there is a folder where a file should be',
  ENOENT: 'it is not there and can not be made',
  EEXIST: 'it is a file, not a folder',
}

/** Why the server or a command can't start, and what to do about it, for the operator; null when the cause is none of the usual ones. */
export function explainStartFault(cause: unknown, place: Place): string | null {
  const { apiHost, apiPort, dataDir, databaseFile, logFile } = place
  if (cause instanceof DeskhandError) return explainStartFault(cause.cause, place)
  if (!(cause instanceof Error) || !('code' in cause)) return null
  const { code } = cause
  const { syscall, path } = cause as NodeJS.ErrnoException
  if (syscall === 'listen' || syscall === 'getaddrinfo') return explainListenFault(String(code), apiHost, apiPort)
  if (code === 'ERR_SQLITE_ERROR') {
    return (
      `The database ${databaseFile} can't be used: ${cause.message}.\n` +
      'Check that the disk has room and that this user may write the file. If the file is damaged, put a backup in its place ' +
      '(together with its -wal file, if there is one), or move it away to start with an empty one.'
    )
  }
  const reason = reasons[String(code)]
  if (!reason) return null
  const setting = path !== undefined && path === logFile ? `LOG_FILE ${logFile}` : `DATA_DIR ${dataDir}`
  return `${setting} can't be used: ${reason} (${cause.message}).`
}

function explainListenFault(code: string, host: string, port: number): string | null {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is in use: stop what listens there, or set API_PORT to another port.`
    case 'EACCES':
      return `This user may not listen on port ${port}: set API_PORT to a port above 1023.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `API_HOST ${host} is not an address of this machine: set it to 127.0.0.1, or to 0.0.0.0 to be reached from elsewhere.`
    default:
      return null
  }
}
