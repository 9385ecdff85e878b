import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { writeFileAtomically } from './atomic-file.ts'
import { asFileError, errnoOf } from './file-errors.ts'
import { type Keyring, parseKeyring, serialiseKeyring } from './keyring-format.ts'

export const keyringFileName = 'keyring.json'
export const keyringCopyName = 'keyring.copy.json'
const names = [keyringFileName, keyringCopyName] as const

type Copy = { name: string; bytes: Buffer | undefined; keyring: Keyring | undefined }

/** One after the other: whenever the machine stops, one of the two is whole. */
export async function writeKeyring(folder: string, keyring: Keyring): Promise<void> {
  const bytes = serialiseKeyring(keyring)
  // Two copies that nobody can read would lock everyone out.
  if (parseOrUndefined(bytes) === undefined) throw new AppError('internal')
  for (const name of names) await writeFileAtomically(join(folder, name), bytes)
}

/** The newest copy that is whole; the other one is brought back in step. */
export async function loadKeyring(
  folder: string,
): Promise<{ keyring: Keyring; repaired: boolean }> {
  const copies = await Promise.all(names.map(name => readCopy(folder, name)))
  if (copies.every(({ bytes }) => bytes === undefined)) throw new AppError('keyring-missing')
  const newest = newestOf(copies)
  if (newest === undefined) throw new AppError('keyring-damaged')
  const stale = copies.filter(copy => copy.keyring?.generation !== newest.generation)
  let repaired = false
  for (const copy of stale) repaired = (await repair(folder, copy, newest)) || repaired
  return { keyring: newest, repaired }
}

function newestOf(copies: readonly Copy[]): Keyring | undefined {
  const whole = copies.flatMap(({ keyring }) => (keyring === undefined ? [] : [keyring]))
  // A stray keyring of another store in the second place never wins.
  const ours = whole.filter(({ storeId }) => storeId === whole[0]?.storeId)
  return ours.toSorted((a, b) => b.generation - a.generation)[0]
}

async function readCopy(folder: string, name: string): Promise<Copy> {
  const bytes = await readIfThere(join(folder, name))
  return { name, bytes, keyring: bytes === undefined ? undefined : parseOrUndefined(bytes) }
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined
    throw asFileError(error)
  }
}

function parseOrUndefined(bytes: Buffer): Keyring | undefined {
  try {
    return parseKeyring(bytes)
  } catch {
    return undefined
  }
}

/** A repair that fails (read-only, full disk) must not keep anyone out of a readable keyring. */
async function repair(folder: string, copy: Copy, newest: Keyring): Promise<boolean> {
  try {
    if (copy.bytes !== undefined && copy.keyring === undefined) {
      await writeFileAtomically(join(folder, `${copy.name}.damaged`), copy.bytes)
    }
    await writeFileAtomically(join(folder, copy.name), serialiseKeyring(newest))
    return true
  } catch (error) {
    if (error instanceof AppError) return false
    throw error
  }
}
