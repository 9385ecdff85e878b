import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recipientFingerprint, sha256Hex } from '../../electron/bundles/fingerprints.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { openCommand } from '../../scripts/bundle/open-command.ts'
import type { PuttingOut } from '../../shared/bundles/delivery.ts'
import { AppError } from '../../shared/errors.ts'
import { PASSPHRASE } from '../support/builders.ts'
import { identities, recipients } from '../support/bundle-builders.ts'
import {
  aReadyHouse,
  correctQuarter,
  names,
  quarter,
  type ReadyHouse,
  type SeededStore,
  seedReadyQuarter,
} from '../support/delivery-house.ts'
import { aHouse } from '../support/house.ts'
import { keyOf } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { readSheet, unzip } from '../support/workbook.ts'

let seeded: SeededStore
beforeAll(async () => {
  seeded = await seedReadyQuarter()
})
afterAll(() => seeded.remove())

const put = ({ api }: ReadyHouse, what: PuttingOut['what']) => api.bundles.putOut({ quarter, what })
const bytesOf = ({ written }: ReadyHouse, at = -1) => written.at(at)!.bytes
const hashOf = (house: ReadyHouse, at = -1) => sha256Hex(bytesOf(house, at))
const reading = { identities: [identities.ministry], knownSenders: null }
const opened = (house: ReadyHouse, at = -1) => openBundle(bytesOf(house, at), reading)
const stateOf = async ({ api }: ReadyHouse) =>
  (await api.statistics.listQuarters({})).find(line => line.quarter === quarter)?.state

describe('the key of the ministry', () => {
  test.each([
    ['secret', identities.stranger],
    ['several', `${recipients.ministry}\n${recipients.archive}`],
    ['ssh', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAA ministerium'],
    ['signing', '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----'],
    ['damaged', recipients.ministry.slice(0, -1)],
    ['empty', '\n'],
    ['too-large', `${'# \n'.repeat(6000)}${recipients.ministry}`],
  ])('that is none is refused: %s', async (problem, text) => {
    const house = await aReadyHouse(seeded)
    await expect(house.readKey(text)).rejects.toMatchObject({
      ...{ code: 'key-refused', details: { problem } },
    })
    expect(await house.api.bundles.readKeys({})).toMatchObject({ ministry: null, waiting: null })
    expect(JSON.stringify(house.logged)).not.toContain(text.slice(0, 20).trim() || 'age1')
  })

  test('holds once its fingerprint was compared, and replaces the one before', async () => {
    const house = await aReadyHouse(seeded)
    const { bundles } = house.api
    const fingerprint = recipientFingerprint(recipients.ministry)
    expect(await house.readKey(`# Sozialministerium\n${recipients.ministry}\n`)).toBe(fingerprint)
    expect(await bundles.readKeys({})).toMatchObject({ ministry: null, waiting: { fingerprint } })
    const other = recipientFingerprint(recipients.archive)
    await expect(bundles.confirmMinistryKey({ fingerprint: other })).rejects.toMatchObject({
      code: 'conflict',
    })
    await bundles.confirmMinistryKey({ fingerprint })
    expect(await bundles.readKeys({})).toMatchObject({
      ministry: { fingerprint, confirmedOn: '2026-10-05', byName: 'Miriam Habermann' },
      waiting: null,
    })
    await house.readKey(recipients.archive)
    expect(await bundles.readKeys({})).toMatchObject({
      ...{ ministry: { fingerprint }, waiting: { fingerprint: other } },
    })
    await bundles.confirmMinistryKey({ fingerprint: other })
    expect((await bundles.readKeys({})).ministry?.fingerprint).toBe(other)
  })

  test('that nobody could compare is dropped; one that holds already need not be', async () => {
    const house = await aReadyHouse(seeded)
    const { bundles } = house.api
    await house.readKey(recipients.archive)
    await bundles.dropMinistryKey({})
    expect((await bundles.readKeys({})).waiting).toBeNull()
    await expect(bundles.confirmMinistryKey({ fingerprint: 'x' })).rejects.toMatchObject({
      code: 'not-found',
    })
    await house.trust()
    await house.readKey(recipients.ministry)
    expect((await bundles.readKeys({})).waiting).toBeNull()
  })

  test('is not the own archive, not a file that is gone, and nothing if she changed her mind', async () => {
    const house = await aReadyHouse(seeded)
    await house.api.bundles.saveArchiveKey({})
    const own = Buffer.from(bytesOf(house)).toString('utf8')
    const [, key = ''] = /public key: (age1\S+)/.exec(own) ?? []
    await expect(house.readKey(key)).rejects.toMatchObject({ details: { problem: 'own' } })
    house.hand.chosen = [path.join(tempFolder(), 'fort.txt')]
    await expect(house.api.bundles.openMinistryKey({})).rejects.toMatchObject({
      details: { problem: 'unreadable' },
    })
    house.hand.chosen = []
    await expect(house.api.bundles.openMinistryKey({})).rejects.toMatchObject({ code: 'cancelled' })
  })

  test('may be a hybrid one, against the computers to come', async () => {
    const house = await aReadyHouse(seeded)
    const identity = await generateHybridIdentity()
    await house.trust(await identityToRecipient(identity))
    await put(house, 'lieferung')
    const bundle = await openBundle(bytesOf(house), { ...reading, identities: [identity] })
    expect(bundle.content.seq).toBe(1)
  })
})

describe('a delivery', () => {
  test('needs the key and a release that passed', async () => {
    const house = await aReadyHouse(seeded)
    await expect(put(house, 'lieferung')).rejects.toMatchObject({ code: 'key-missing' })
    await expect(
      house.api.bundles.putOut({ quarter: '2026-Q2', what: 'csv' }),
    ).rejects.toMatchObject({ code: 'release-blocked' })
    expect(house.written).toEqual([])
    expect(await house.api.bundles.listDeliveries({})).toEqual([])
  })

  test('opens for the ministry and for the own archive, signed, with rounded numbers only', async () => {
    const house = await aReadyHouse(seeded)
    const { bundles } = house.api
    await house.trust()
    const head = (await house.api.statistics.readRelease({ quarter }))!
    const { deliveryId, fileName } = await put(house, 'lieferung')
    expect(fileName).toBe('lieferung-06440-2026-q3.wirbundle')
    const { content, recipients: readers } = await opened(house)
    expect(content).toMatchObject({
      ...{ seq: 1, prevBundleSha256: null, version: 1, replaces: null, base: 5 },
      ...{ period: { year: 2026, quarter: 3 }, programme: '2026.1', tolerance: head.tolerance },
      sender: { bodyKey: '06440', bodyName: 'Wetteraukreis' },
      ...{ appVersion: '0.1.0', schemaVersion: 11, createdAt: '2026-10-05T08:00:00.000Z' },
    })
    expect(content.auditHead).toMatch(/^[0-9a-f]{64}$/)
    const keys = await bundles.readKeys({})
    expect(readers).toEqual([keys.ministry!.fingerprint, keys.archive!.fingerprint])
    expect(await bundles.listDeliveries({})).toEqual([
      {
        ...{ id: deliveryId, kind: 'lieferung', period: '3. Quartal 2026', version: 1, number: 1 },
        ...{ releaseId: head.id, fileName, madeOn: '2026-10-05', byName: 'Miriam Habermann' },
        ...{ recipient: keys.ministry!.fingerprint, sha256: hashOf(house) },
        ...{ replacedBy: null, outdated: false, canRepeat: true },
      },
    ])
    expect(await stateOf(house)).toBe('ausgegeben')

    await bundles.saveArchiveKey({})
    const [archive = ''] = /AGE-SECRET-KEY-\S+/.exec(Buffer.from(bytesOf(house)).toString()) ?? []
    const again = await openBundle(bytesOf(house, 0), { ...reading, identities: [archive] })
    expect(again.content).toEqual(content)
  })

  test('says what the screen showed, table for table', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    await put(house, 'lieferung')
    const { tables } = (await opened(house)).content
    const release = (await house.api.statistics.readRelease({ quarter }))!
    const shown = (id: string) => release.tables.find(table => table.id === id)!
    const sent = (id: string) => tables.find(({ name }) => name === id)!
    expect(sent('b-alter').columns.map(({ name }) => name)).toEqual([
      ...['schluessel', 'alter', 'geschlecht_w', 'geschlecht_m', 'geschlecht_dx', 'gesamt'],
    ])
    const { rows, totals } = shown('b-alter')
    expect(sent('b-alter').rows).toEqual([
      ...rows.map(({ key, name, cells }) => [key, name, ...cells.map(({ value }) => value)]),
      ['alle', 'Zusammen', ...totals.map(({ value }) => value)],
    ])
    const speech = shown('bedarf-sprache')
    const [yes, no] = speech.rows.map(({ cells }) => cells[0]!.value)
    expect(sent('b-bedarf').rows).toContainEqual([
      ...['sprache', 'Sprache', yes, no, speech.totals[0]!.value],
    ])
    for (const { columns, rows: sentRows } of tables)
      for (const row of sentRows)
        for (const [at, cell] of row.entries())
          if (typeof cell === 'number')
            expect(columns[at]!.exact ? cell >= 10 : cell % 5 === 0).toBe(true)
    expect(sent('genaue-summen').rows).toEqual([['Fälle am Quartalsende', 14]])
  })

  test('is read by the program of the receiving side, which knows the sender by his file', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    await house.api.bundles.saveSenderKey({})
    await put(house, 'lieferung')
    const desk = tempFolder()
    const at = (name: string) => path.join(desk, name)
    mkdirSync(at('absender'))
    const [sender, bundle] = house.written
    expect(sender!.suggestedName).toBe('absender-06440.json')
    writeFileSync(at('absender/absender-06440.json'), sender!.bytes)
    writeFileSync(at('lieferung.wirbundle'), bundle!.bytes)
    writeFileSync(at('schluessel.txt'), identities.ministry)
    const said = await openCommand({
      ...{ file: at('lieferung.wirbundle'), identity: at('schluessel.txt') },
      ...{ out: at('offen'), senders: at('absender') },
    })
    expect(said.join('\n')).toContain('geprüft mit dem hinterlegten Schlüssel')
    expect(said.join('\n')).toContain('Wetteraukreis (06440)')
  })

  test('is the same to the last byte however often it is written', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    const kinds = ['lieferung', 'bericht', 'tabellen', 'csv'] as const
    for (const what of kinds) {
      const { deliveryId } = await put(house, what)
      const first = hashOf(house)
      house.clock.now = new Date(house.clock.now.getTime() + 86_400_000)
      expect(await put(house, what)).toMatchObject({ deliveryId })
      expect(hashOf(house)).toBe(first)
      await house.api.bundles.repeat({ id: deliveryId! })
      expect(hashOf(house)).toBe(first)
    }
    const lines = await house.api.bundles.listDeliveries({})
    expect(lines.map(({ kind }) => kind).toSorted()).toEqual(kinds.toSorted())
    expect(lines.filter(({ number }) => number !== null)).toHaveLength(1)
  })

  test('asked for twice at once gets one number', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    const both = await Promise.all([put(house, 'lieferung'), put(house, 'lieferung')])
    expect(both[0]).toEqual(both[1])
    expect(hashOf(house, 0)).toBe(hashOf(house, 1))
    expect(await house.api.bundles.listDeliveries({})).toHaveLength(1)
  })

  test.each([
    ['she changed her mind', 'cancelled', async () => ({ fileName: null })],
    ['the disk was full', 'disk-full', () => Promise.reject(new AppError('disk-full'))],
  ] as const)('counts for nothing where %s, and keeps its bytes', async (_, code, save) => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    const usual = house.hand.save
    const offered: string[] = []
    house.hand.save = async file => {
      offered.push(sha256Hex(file.bytes))
      return save()
    }
    await expect(put(house, 'lieferung')).rejects.toMatchObject({ code })
    expect(await house.api.bundles.listDeliveries({})).toEqual([])
    expect(await stateOf(house)).toBe('bereit')
    house.hand.save = usual
    await put(house, 'lieferung')
    expect(hashOf(house)).toBe(offered[0])
    expect((await opened(house)).content.seq).toBe(1)
  })

  test('that was never written is sealed anew where the key changed meanwhile', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust(recipients.archive)
    const usual = house.hand.save
    house.hand.save = async () => ({ fileName: null })
    await expect(put(house, 'lieferung')).rejects.toMatchObject({ code: 'cancelled' })
    house.hand.save = usual
    await house.trust()
    await put(house, 'lieferung')
    expect((await opened(house)).content.seq).toBe(1)
  })

  test('of a corrected quarter replaces the one before and follows on it', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    await put(house, 'bericht')
    await put(house, 'lieferung')
    const first = await opened(house)
    await correctQuarter(house)
    expect(await stateOf(house)).toBe('bereit')
    const { fileName } = await put(house, 'lieferung')
    expect(fileName).toBe('lieferung-06440-2026-q3-fassung-2.wirbundle')
    const { content } = await opened(house)
    expect(content).toMatchObject({
      ...{ seq: 2, version: 2, replaces: first.content.bundleId, prevBundleSha256: first.sha256 },
    })
    expect(content.auditHead).not.toBe(first.content.auditHead)
    const lines = await house.api.bundles.listDeliveries({})
    expect(
      lines.map(({ kind, version, replacedBy, outdated }) => [kind, version, replacedBy, outdated]),
    ).toEqual([
      ['lieferung', 2, null, false],
      ['lieferung', 1, 2, true],
      ['bericht', 1, null, true],
    ])
  })

  test('whose kept bytes were altered is not handed out again', async () => {
    const house = await aReadyHouse(seeded)
    const { deliveryId } = await put(house, 'csv')
    await house.vault.close()
    const store = openDatabase(path.join(house.folder, 'store.db'), await keyOf(house))
    const alter = () => store.prepare("update deliveries set bytes = x'00'").run()
    expect(alter).toThrow('stays as it left')
    expect(() => store.prepare('delete from deliveries').run()).toThrow('stays known')
    store.prepare('drop trigger deliveries_stay_as_they_left').run()
    alter()
    store.close()
    const next = await house.restart()
    await next.api.store.unlock({ userId: house.userId, passphrase: PASSPHRASE })
    await expect(next.api.bundles.repeat({ id: deliveryId! })).rejects.toMatchObject({
      code: 'document-damaged',
    })
  })
})

describe('what leaves in any form', () => {
  test('names nobody and shows no number that is not rounded', async () => {
    const house = await aReadyHouse(seeded)
    await house.trust()
    for (const what of ['lieferung', 'bericht', 'tabellen', 'csv'] as const) await put(house, what)
    const [, report, workbook, archive] = house.written
    const files = {
      bundle: [...(await opened(house, 0)).files.values()].map(bytes => Buffer.from(bytes)).join(),
      report: Buffer.from(report!.bytes).toString('utf8'),
      workbook: [...unzip(workbook!.bytes).values()].join(),
      archive: [...unzip(archive!.bytes).values()].join(),
    }
    for (const text of Object.values(files)) {
      expect(text.length).toBeGreaterThan(1000)
      for (const name of names) expect(text).not.toContain(name)
    }
  })

  test('holds the same numbers in the workbook, the CSV and the report', async () => {
    const house = await aReadyHouse(seeded)
    for (const what of ['bericht', 'tabellen', 'csv'] as const) await put(house, what)
    const [, workbook, archive] = house.written
    const release = (await house.api.statistics.readRelease({ quarter }))!
    const { rows, totals } = release.tables.find(({ id }) => id === 'b-status')!
    const expected = [
      ...rows.map(({ name, cells }) => [name, ...cells.map(({ value }) => String(value))]),
      ['Zusammen', ...totals.map(({ value }) => String(value))],
    ]
    const csv = unzip(archive!.bytes)
    const lines = csv.get('b-status.csv')!.replace('\u{feff}', '').trim().split('\r\n')
    expect(lines.slice(1).map(line => line.split(';'))).toEqual(expected)
    expect(csv.get('LIES-MICH.txt')).toContain('Vielfaches von 5')

    const files = unzip(workbook!.bytes)
    const names = [...files.get('xl/workbook.xml')!.matchAll(/<sheet [^>]*name="([^"]+)"/g)]
    const at = names.findIndex(([, name]) => name === 'Aufenthalt und Geschlecht')
    const sheet = readSheet(files, at + 1).slice(1)
    expect(sheet.map(cells => cells.map(({ value }) => value))).toEqual(expected)
    expect(sheet[0]!.slice(1).every(({ type }) => type === 'number')).toBe(true)

    const page = house.pages[0]
    if (page?.template !== 'quarter-report') throw new Error('another page')
    const tables = page.chapters.flatMap(chapter => chapter.tables)
    const told = tables.find(({ title }) => title === 'Aufenthalt und Geschlecht')!
    expect([...told.rows, told.total!].map(row => [row.name, ...row.values.map(String)])).toEqual(
      expected,
    )
    const numbers = [
      ...tables.flatMap(table => [...table.rows, ...(table.total ? [table.total] : [])]),
    ].flatMap(({ values }) => values)
    const headlines = page.headlines.flatMap(({ value, exact, course }) => [
      ...[exact ? 0 : value, ...course.map(one => one.value ?? 0)],
    ])
    expect([...numbers, ...headlines].filter(value => value % 5 !== 0)).toEqual([])
    expect(page.headlines[0]).toMatchObject({
      name: 'Fälle am Quartalsende',
      value: 14,
      exact: true,
    })
    expect(page.headlines.slice(1).every(({ exact }) => !exact)).toBe(true)
    expect(page.office.name).toBe('Wetteraukreis')
  })
})

test('the secret keys stay in the store: no answer, no log and no audit row holds one', async () => {
  const house = await aHouse('leitung')
  await house.api.bundles.saveArchiveKey({})
  await house.api.bundles.saveSenderKey({})
  const keys = await house.api.bundles.readKeys({})
  const audit = await house.api.privacy.listAudit({ limit: 20 })
  const said = JSON.stringify([keys, audit, house.logged, house.events])
  const saved = house.hostCalls.filter(({ call }) => call === 'saveFile')
  await house.vault.close()
  const store = openDatabase(path.join(house.folder, 'store.db'), await keyOf(house))
  const rows = store.prepare('select secret_key from bundle_keys').all() as { secret_key: string }[]
  store.close()
  const secrets = rows.map(row => row.secret_key)
  expect(secrets).toHaveLength(2)
  for (const secret of secrets) expect(said).not.toContain(secret)
  const files = saved.map(({ input }) =>
    Buffer.from((input as { bytes: Uint8Array }).bytes).toString(),
  )
  const signing = secrets.find(secret => !secret.startsWith('AGE-SECRET-KEY-'))!
  expect(files.join()).not.toContain(signing)
})
