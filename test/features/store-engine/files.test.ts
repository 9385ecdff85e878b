import { randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { renameWithRetry, writeFileAtomically } from '../../../electron/store/atomic-file.ts'
import {
  attemptsOf,
  countAttempt,
  countSuccess,
  loadAttempts,
  saveAttempts,
  waitLeftMs,
} from '../../../electron/store/attempts.ts'
import { createKeyring, replacePlate } from '../../../electron/store/keyring.ts'
import {
  keyringCopyName,
  keyringFileName,
  loadKeyring,
  writeKeyring,
} from '../../../electron/store/keyring-file.ts'
import { serialiseKeyring } from '../../../electron/store/keyring-format.ts'
import { cheapKdf } from '../../support/cheap-kdf.ts'
import { tempFolder } from '../../support/temp-folder.ts'

function aKeyring() {
  return createKeyring(
    {
      storeId: randomUUID(),
      dek: randomBytes(32),
      programName: 'WIR',
      officeLabel: 'Kreis',
      user: {
        id: randomUUID(),
        label: 'Anna',
        passphrase: 'Apfel Birne',
        kdf: cheapKdf.start,
        device: null,
      },
      recovery: {
        id: randomUUID(),
        code: randomBytes(20),
        sheetNumber: 1,
        sheetCreatedAt: '2026-08-01T08:00:00.000Z',
      },
    },
    { random: randomBytes, policy: cheapKdf },
  )
}

const older = await aKeyring()
const newer = replacePlate(older, { programName: 'Neu', officeLabel: 'Kreis' })

function failOnce(code: string, times: number) {
  let left = times
  const waits: number[] = []
  const rename = async () => {
    if (left-- > 0) throw Object.assign(new Error('held'), { code })
  }
  return { tools: { rename, wait: async (ms: number) => waits.push(ms) }, waits }
}

test('a file is replaced as a whole and is private', async () => {
  const folder = tempFolder()
  const path = join(folder, 'a.json')
  await writeFileAtomically(path, Buffer.from('one'))
  await writeFileAtomically(path, Buffer.from('two'))
  expect(readFileSync(path, 'utf8')).toBe('two')
  expect(readdirSync(folder)).toEqual(['a.json'])
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0)
})

test('a partial file left by a crash is in nobody’s way', async () => {
  const path = join(tempFolder(), 'a.json')
  writeFileSync(`${path}.partial`, 'half')
  await writeFileAtomically(path, Buffer.from('whole'))
  expect(readFileSync(path, 'utf8')).toBe('whole')
})

test('a file that a scanner holds for a moment is renamed later', async () => {
  const { tools, waits } = failOnce('EPERM', 3)
  await renameWithRetry('a', 'b', tools)
  expect(waits).toEqual([10, 20, 50])
})

test.each([
  ['EPERM', 'folder-read-only'],
  ['EBUSY', 'store-busy'],
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'folder-read-only'],
  ['EIO', 'disk-error'],
])('%s that stays is %s, and the old file stays too', async (code, expected) => {
  const folder = tempFolder()
  const path = join(folder, 'a.json')
  await writeFileAtomically(path, Buffer.from('old'))
  const { tools } = failOnce(code, 99)
  await expect(writeFileAtomically(path, Buffer.from('new'), tools)).rejects.toThrow(expected)
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder)).toEqual(['a.json'])
})

test('a missing folder is named as such', async () => {
  const path = join(tempFolder(), 'no', 'a.json')
  await expect(writeFileAtomically(path, Buffer.from('x'))).rejects.toThrow('folder-missing')
})

test('both copies of the keyring are written and read', async () => {
  const folder = tempFolder()
  await writeKeyring(folder, older)
  expect(readdirSync(folder).toSorted()).toEqual([keyringCopyName, keyringFileName])
  expect(await loadKeyring(folder)).toEqual({ keyring: older, repaired: false })
})

test('a keyring that could not be read again never takes the place of a good one', async () => {
  const folder = tempFolder()
  await writeKeyring(folder, older)
  const [first, ...rest] = older.slots
  if (!first) throw new Error('no slot')
  const more = (count: number) => ({
    ...older,
    generation: 2,
    slots: [
      first,
      ...rest,
      ...Array.from({ length: count }, () => ({ ...first, id: randomUUID() })),
    ],
  })
  const tooMany = more(200 - older.slots.length + 1)
  await expect(writeKeyring(folder, tooMany)).rejects.toThrow('internal')
  expect(await loadKeyring(folder)).toEqual({ keyring: older, repaired: false })
  const most = more(200 - older.slots.length)
  await writeKeyring(folder, most)
  expect((await loadKeyring(folder)).keyring).toEqual(most)
})

const faults: ReadonlyArray<readonly [string, (path: string) => void]> = [
  ['missing', path => rmSync(path)],
  ['empty', path => writeFileSync(path, '')],
  ['cut short', path => writeFileSync(path, readFileSync(path).subarray(0, 400))],
  ['of another kind', path => writeFileSync(path, '{"checksum":"x"}')],
  ['an older generation', path => writeFileSync(path, serialiseKeyring(older))],
]

for (const name of [keyringFileName, keyringCopyName]) {
  test.each(faults)(`${name} %s: the other copy serves and repairs it`, async (_fault, damage) => {
    const folder = tempFolder()
    await writeKeyring(folder, newer)
    damage(join(folder, name))
    expect(await loadKeyring(folder)).toEqual({ keyring: newer, repaired: true })
    expect(await loadKeyring(folder)).toEqual({ keyring: newer, repaired: false })
  })
}

test('what was damaged is kept aside', async () => {
  const folder = tempFolder()
  await writeKeyring(folder, newer)
  writeFileSync(join(folder, keyringFileName), 'half')
  await loadKeyring(folder)
  expect(readFileSync(join(folder, `${keyringFileName}.damaged`), 'utf8')).toBe('half')
})

test('both missing and both damaged are told apart', async () => {
  const folder = tempFolder()
  await expect(loadKeyring(folder)).rejects.toThrow('keyring-missing')
  writeFileSync(join(folder, keyringFileName), 'x')
  await expect(loadKeyring(folder)).rejects.toThrow('keyring-damaged')
  writeFileSync(join(folder, keyringCopyName), 'y')
  await expect(loadKeyring(folder)).rejects.toThrow('keyring-damaged')
  expect(existsSync(join(folder, keyringFileName))).toBe(true)
})

test('a keyring of another store in the second place never wins', async () => {
  const folder = tempFolder()
  await writeKeyring(folder, older)
  const foreign = replacePlate(await aKeyring(), { programName: 'Fremd', officeLabel: 'x' })
  writeFileSync(join(folder, keyringCopyName), serialiseKeyring(foreign))
  expect((await loadKeyring(folder)).keyring).toEqual(older)
})

test('a wait survives the end of the program and begins anew, in full', async () => {
  const folder = tempFolder()
  let all = countSuccess({}, 'anna', '2026-08-01T08:00:00.000Z')
  for (let i = 0; i < 7; i++) all = countAttempt(all, 'anna', 5000)
  await saveAttempts(folder, all)
  const loaded = attemptsOf(await loadAttempts(folder, 90), 'anna')
  expect(waitLeftMs(loaded, 90)).toBe(8000)
  expect(loaded.lastUnlockedAt).toBe('2026-08-01T08:00:00.000Z')
})

test('a missing or damaged attempts file keeps nobody out', async () => {
  const folder = tempFolder()
  expect(await loadAttempts(folder, 0)).toEqual({})
  writeFileSync(join(folder, 'attempts.json'), '{"slots":')
  expect(await loadAttempts(folder, 0)).toEqual({})
})

test('a folder that may not be written is named as such', async context => {
  if (process.platform === 'win32' || process.getuid?.() === 0) {
    return context.skip('root may write everywhere; test/faults/disk-full.test.ts covers it then')
  }
  const folder = tempFolder()
  chmodSync(folder, 0o500)
  await expect(writeFileAtomically(join(folder, 'a'), Buffer.from('x'))).rejects.toThrow(
    'folder-read-only',
  )
})
