import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { AppError } from '../../shared/errors.ts'

/** Ends the command with one German line for the person at the shell. */
export class Stop extends Error {
  constructor(says: string) {
    super(says)
    this.name = 'Stop'
  }
}

const sayings: Readonly<Record<string, string>> = {
  ENOENT: 'Eine Datei oder ein Ordner ist nicht da.',
  ENOSPC: 'Der Datenträger ist voll. Es wurde nichts geschrieben.',
  'disk-full': 'Der Datenträger ist voll. Es wurde nichts geschrieben.',
}
const sayFileError =
  'Eine Datei oder ein Ordner lässt sich nicht lesen oder schreiben. Bitte prüfen Sie die Rechte.'

const codeOf = (error: unknown) =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined

/** Undefined for a bug: that one keeps its trace. */
export function sayStop(error: unknown): string | undefined {
  if (error instanceof Stop || error instanceof BundleRefused) return error.message
  const code = codeOf(error)
  if (error instanceof AppError || /^E[A-Z]+$/.test(code ?? ''))
    return sayings[code!] ?? sayFileError
  return undefined
}
