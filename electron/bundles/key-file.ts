import { open } from 'node:fs/promises'
import type { KeyProblem } from '../../shared/bundles/key-problem.ts'
import { readRecipientKey } from '../../shared/bundles/recipient-key.ts'
import { AppError } from '../../shared/errors.ts'

/** A hybrid key has about 2,000 letters; comments may stand around it. */
const MOST_BYTES = 16_384

export const refuseKey = (problem: KeyProblem) => new AppError('key-refused', { problem })

/** Never more than a key can be, whatever was chosen. */
async function readStart(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES + 1), 0, MOST_BYTES + 1)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** `age1…` of the file, or the reason why it gives none; nothing else of it is kept. */
export async function readKeyFile(path: string): Promise<string> {
  const bytes = await readStart(path).catch(() => {
    throw refuseKey('unreadable')
  })
  if (bytes.length > MOST_BYTES) throw refuseKey('too-large')
  const read = readRecipientKey(Buffer.from(bytes).toString('utf8'))
  if (!read.ok) throw refuseKey(read.problem)
  return read.key
}
