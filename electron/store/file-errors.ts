import { AppError, type AppErrorCode } from '../../shared/errors.ts'

const codeOf: Readonly<Record<string, AppErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  ENODEV: 'folder-missing',
  ENXIO: 'folder-missing',
  ESTALE: 'folder-missing',
  EHOSTDOWN: 'folder-missing',
  EHOSTUNREACH: 'folder-missing',
  ENETDOWN: 'folder-missing',
  ENETUNREACH: 'folder-missing',
  ENOTCONN: 'folder-missing',
  ETIMEDOUT: 'folder-missing',
  EBUSY: 'store-busy',
  EIO: 'disk-error',
  // Windows, for what it has no name for
  UNKNOWN: 'disk-error',
}

export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

/** A failure of the file system in the words of the closed list; its message (a path) stays behind. */
export function asFileError(error: unknown): unknown {
  const code = codeOf[errnoOf(error)]
  return code === undefined ? error : new AppError(code)
}

export async function withFileErrors<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw asFileError(error)
  }
}
