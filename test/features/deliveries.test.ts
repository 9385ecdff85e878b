import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256Hex } from '../../electron/bundles/fingerprints.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { openDatabase } from '../../electron/store/open-database.ts'
import { openCommand } from '../../scripts/bundle/open-command.ts'
import { AppError } from '../../shared/errors.ts'
import { PASSPHRASE } from '../support/builders.ts'
import { identities, recipients } from '../support/bundle-builders.ts'
import {
  aReadyHouse,
  bytesOf,
  correctQuarter,
  hashOf,
  opened,
  put,
  quarter,
  type ReadyHouse,
  reading,
  type SeededStore,
  seedReadyQuarter,
} from '../support/delivery-house.ts'
import { keyOf } from '../support/look-inside.ts'
import { tempFolder } from '../support/temp-folder.ts'

let seeded: SeededStore
beforeAll(async () => {
  seeded = await seedReadyQuarter()
})
afterAll(() => seeded.remove())

const stateOf = async ({ api }: ReadyHouse) =>
  (await api.statistics.listQuarters({})).find(line => line.quarter === quarter)?.state

describe('a delivery', () => {
  test('needs the key and a release that passed', async () => {
    const house = await aReadyHouse(seeded)
    await expect(put(house, 'lieferung')).rejects.toMatchObject({ code: 'key-missing' })
    const early = { quarter: '2026-Q2', what: 'csv' } as const
    await expect(house.api.bundles.putOut(early)).rejects.toMatchObject({
      ...{ code: 'quarter-not-rounded', details: { quarter: '2026-Q2' } },
    })
    await house.api.statistics.freezeQuarter({ quarter: '2026-Q2' })
    await expect(house.api.bundles.putOut(early)).rejects.toMatchObject({
      code: 'quarter-not-rounded',
    })
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
