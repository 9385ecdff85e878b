import { generateHybridIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openEnvelope, sealEnvelope } from '../../electron/bundles/envelope.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { packBundle, sealBundle } from '../../electron/bundles/seal-bundle.ts'
import {
  createSigningKey,
  signingKeyBytes,
  signingKeyFromBytes,
  signManifest,
} from '../../electron/bundles/signing-keys.ts'
import { writeZip } from '../../electron/bundles/write-zip.ts'
import { type BundleContent, bundleLimits } from '../../shared/bundles/bundle.ts'
import { refusalCodes, sayRefusal } from '../../shared/bundles/refusals.ts'
import {
  aContent,
  aTable,
  bothRecipients,
  corrected,
  identities,
  keyOfBody,
  knownSender,
  packed,
  recipients,
  sealed,
  vogelsberg,
  wetterau,
} from '../support/bundle-builders.ts'
import { damagedPackages, signedTable } from '../support/bundle-mutations.ts'

const knownSenders = [knownSender(wetterau), knownSender(vogelsberg)]
const ministry = { identities: [identities.ministry], knownSenders }
const open = (bytes: Uint8Array) => openBundle(bytes, ministry)
const openPackage = async (zip: Uint8Array) => open(await sealEnvelope(zip, [recipients.ministry]))

describe('what was sealed', () => {
  test('is read by the ministry and by the own archive, each with its key', async () => {
    const content = corrected(aContent({ tables: [aTable(), aTable({ name: 'zugang' })] }), 2)
    const { bytes, sha256 } = await sealed(content)
    for (const identity of [identities.ministry, identities.archive]) {
      const opened = await openBundle(bytes, { identities: [identity], knownSenders })
      expect(opened.content).toEqual(content)
      expect(opened).toMatchObject({ sha256, format: '1.0', senderKey: { isPinned: true } })
    }
  })

  test('is read with a hybrid key, too', async () => {
    const identity = await generateHybridIdentity()
    const signingKey = keyOfBody(wetterau.bodyKey)
    const hybrid = { signingKey, recipients: [await identityToRecipient(identity)] }
    const { bytes } = await sealBundle(aContent(), hybrid)
    const opened = await openBundle(bytes, { identities: [identity], knownSenders })
    expect(opened.content).toEqual(aContent())
  })

  test('has the same package for the same content, and another envelope each time', async () => {
    const [a, b] = [await sealed(aContent()), await sealed(aContent())]
    expect(a.sha256).not.toBe(b.sha256)
    const inside = (bytes: Uint8Array) => openEnvelope(bytes, [identities.ministry])
    expect(await inside(a.bytes)).toEqual(await inside(b.bytes))
    expect(a.manifestBytes).toEqual(b.manifestBytes)
  })

  test('keeps any table as it was', async () => {
    const text = fc.stringMatching(/^[A-Za-zÄÖÜäöüß0-9(„§][^\p{C}]{0,20}$/u)
    const number = fc.integer({ min: 0, max: 19_999 }).map(value => value * 5)
    const rows = fc.uniqueArray(fc.tuple(text, number, number), {
      selector: ([name]) => name,
      maxLength: 8,
    })
    await fc.assert(
      fc.asyncProperty(rows, async drawn => {
        const content = aContent({ tables: [aTable({ rows: drawn })] })
        expect((await openPackage(writeZip(packed(content)))).content).toEqual(content)
      }),
      { numRuns: 40 },
    )
  })

  test('says so when only the enclosed key vouches for it', async () => {
    const { bytes } = await sealed(aContent())
    const opened = await openBundle(bytes, { ...ministry, knownSenders: null })
    expect(opened.senderKey.isPinned).toBe(false)
    expect(opened.senderKey.fingerprint).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){7}$/)
  })

  test('may hold exact numbers from 10 upwards, in a column that says so', async () => {
    const exact = (count: number): BundleContent =>
      aContent({
        tables: [
          aTable({
            columns: [{ name: 'genau', title: 'Insgesamt', type: 'integer', exact: true }],
            rows: [[count]],
          }),
        ],
      })
    expect((await open((await sealed(exact(17))).bytes)).content).toEqual(exact(17))
    await expect(sealed(exact(9))).rejects.toMatchObject({ code: 'exact-too-small' })
  })

  test('a key for signing goes into the store and comes back', () => {
    const key = createSigningKey()
    expect(signingKeyFromBytes(signingKeyBytes(key)).equals(key)).toBe(true)
  })
})

describe('what does not leave', () => {
  test.each([
    ['not-multiple', aTable({ rows: [['alle', 5, 12]] })],
    ['formula-cell', aTable({ rows: [['@SUM(A1)', 5, 15]] })],
    ['formula-cell', aTable({ title: '=cmd' })],
    ['table-malformed', aTable({ rows: [['alle', 5]] })],
    ['table-malformed', aTable({ rows: [['a\u202eb', 5, 5]] })],
    ['table-malformed', aTable({ name: 'Groß' })],
  ])('%s', async (code, table) => {
    await expect(sealed(aContent({ tables: [table] }))).rejects.toMatchObject({ code })
  })

  test('nothing is sealed for a key that is none', () => {
    const signingKey = keyOfBody(wetterau.bodyKey)
    const refused = [[], [identities.ministry], ['age1abc'], [...bothRecipients, ...bothRecipients]]
    for (const one of refused) {
      expect(() => packBundle(aContent(), { signingKey, recipients: one })).toThrow(TypeError)
    }
  })
})

describe('an envelope is refused', () => {
  test.each([
    ['too-large', async () => new Uint8Array(bundleLimits.bytes + 1)],
    ['not-age', async () => new TextEncoder().encode('PK\x03\x04')],
    ['envelope-damaged', async () => new Uint8Array()],
    ['envelope-damaged', async () => (await sealed(aContent())).bytes.subarray(0, -1)],
    ['envelope-damaged', async () => (await sealed(aContent())).bytes.subarray(0, 60)],
    ['not-for-key', () => sealEnvelope(new Uint8Array(9), [recipients.archive])],
    [
      'envelope-damaged',
      () =>
        sealEnvelope(
          new Uint8Array(9),
          Array.from({ length: 99 }, () => recipients.ministry),
        ),
    ],
  ])('%s', async (code, make) => {
    const bytes = await make()
    await expect(open(bytes)).rejects.toMatchObject({ name: 'BundleRefused', code })
  })
})

describe('a package is refused', () => {
  test.each(damagedPackages)('%s: %s', async (_, code, make) => {
    await expect(openPackage(make())).rejects.toMatchObject({ name: 'BundleRefused', code })
  })

  test('and the reason names no more than the file', async () => {
    const secret = signedTable('status;frauen;insgesamt\r\nGeheimnis;1;1\r\n')
    await expect(openPackage(secret)).rejects.toThrow(/^(?!.*Geheimnis).*\(bestand-status\)$/)
  })
})

test('every reason is a German sentence that ends', () => {
  for (const code of refusalCodes) expect(sayRefusal(code)).toMatch(/^[A-ZÄÖÜ].{20,}\.$/)
})

test('a later minor version is read, and what it adds is left aside', async () => {
  const files = packed(aContent())
  const manifest = JSON.parse(new TextDecoder().decode(files.get('datapackage.json')))
  manifest.wirBundle.format = '1.7'
  manifest.wirBundle.mood = 'gut'
  const bytes = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
  files.set('datapackage.json', bytes)
  files.set('datapackage.json.sig', signManifest(bytes, keyOfBody(wetterau.bodyKey)))
  const opened = await openPackage(writeZip(files))
  expect(opened).toMatchObject({ format: '1.7', content: aContent() })
})
