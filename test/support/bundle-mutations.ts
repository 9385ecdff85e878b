import { zipSync } from 'fflate'
import { sha256Hex } from '../../electron/bundles/fingerprints.ts'
import { signManifest } from '../../electron/bundles/signing-keys.ts'
import { writeZip } from '../../electron/bundles/write-zip.ts'
import type { BundleManifest } from '../../shared/bundles/bundle-manifest.ts'
import { manifestText } from '../../shared/bundles/bundle-manifest.ts'
import type { RefusalCode } from '../../shared/bundles/refusals.ts'
import type { Chance } from '../../shared/statistics/rounding/seeded-chance.ts'
import { aContent, aTable, keyOfBody, packed, vogelsberg, wetterau } from './bundle-builders.ts'

// Packages that somebody has damaged. With the ministry's public key anybody can seal, so damage
// inside the envelope is as easy as damage to it; some come from a sender whose program is broken.

export type Files = Map<string, Uint8Array>

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

export const soundFiles: Files = packed(aContent())
export const soundZip = writeZip(soundFiles)

const manifestName = 'datapackage.json'
const signatureName = 'datapackage.json.sig'
const tablePath = `data/${aTable().name}.csv`
const soundManifest = decode(soundFiles.get(manifestName)!)
const soundTable = decode(soundFiles.get(tablePath)!)

const changed = (change: Record<string, Uint8Array | null>): Files => {
  const files = new Map(soundFiles)
  for (const [name, data] of Object.entries(change)) {
    if (data) files.set(name, data)
    else files.delete(name)
  }
  return files
}

/** As the sender's own program would sign it. */
function signedText(text: string, tables: Record<string, Uint8Array> = {}): Uint8Array {
  const manifest = encode(text)
  const signature = signManifest(manifest, keyOfBody(wetterau.bodyKey))
  return writeZip(changed({ [manifestName]: manifest, [signatureName]: signature, ...tables }))
}

type Editing = (manifest: BundleManifest) => unknown

function signed(edit: Editing, tables?: Record<string, Uint8Array>): Uint8Array {
  return signedText(manifestText(edit(JSON.parse(soundManifest))), tables)
}

const block = (change: Partial<BundleManifest['wirBundle']>) =>
  signed(manifest => ({ ...manifest, wirBundle: { ...manifest.wirBundle, ...change } }))

/** Signed, with size and hash of a table that is wrong in itself. */
export function signedTable(text: string): Uint8Array {
  const table = encode(text)
  const about = { bytes: table.length, hash: `sha256:${sha256Hex(table)}` as const }
  const edit: Editing = manifest => ({
    ...manifest,
    resources: manifest.resources.map(one => ({ ...one, ...about })),
  })
  return signed(edit, { [tablePath]: table })
}

const plain = (files: Files) => Object.fromEntries(files)
const renamed = (name: string) =>
  writeZip(new Map([...soundFiles].map(([old, data]) => [old === tablePath ? name : old, data])))

/** Overwrites the claims of the last entry in the directory, and in front of the file as well. */
export function claiming(size: number, packedSize = size): Uint8Array {
  const zip = Buffer.from(soundZip)
  const central = zip.lastIndexOf('PK\x01\x02', undefined, 'latin1')
  const local = zip.readUInt32LE(central + 42)
  for (const [at, value] of [
    [central + 20, packedSize],
    [central + 24, size],
    [local + 18, packedSize],
    [local + 22, size],
  ] as const) {
    zip.writeUInt32LE(value, at)
  }
  return zip
}

const twice = () => {
  const zip = writeZip(new Map([...soundFiles, ['data/bestand-statut.csv', new Uint8Array(3)]]))
  const text = Buffer.from(zip).toString('latin1').replaceAll('bestand-statut', 'bestand-status')
  return Buffer.from(text, 'latin1')
}

const withComment = () => {
  const zip = Buffer.concat([soundZip, Buffer.from('!')])
  zip.writeUInt16LE(1, soundZip.length - 2)
  return zip
}

/** A megabyte of zeros in a thousand bytes. */
const bomb = () => zipSync({ ...plain(soundFiles), 'data/null.csv': new Uint8Array(2 ** 20) })

const many = () =>
  writeZip(new Map([...soundFiles, ...Array.from({ length: 50 }, (_, at) => extra(at))]))
const extra = (at: number) => [`data/x${at}.csv`, new Uint8Array(1)] as const

const [firstTable] = (JSON.parse(soundManifest) as BundleManifest).resources

/** One of each kind, with the reason by which it is refused. */
export const damagedPackages: readonly (readonly [string, RefusalCode, () => Uint8Array])[] = [
  ['no ZIP at all', 'not-zip', () => encode('Guten Tag')],
  ['nothing', 'not-zip', () => new Uint8Array()],
  ['a ZIP cut short', 'not-zip', () => soundZip.subarray(0, -9)],
  ['a ZIP with a comment', 'not-zip', withComment],
  ['something before the ZIP', 'sizes-lie', () => Buffer.concat([Buffer.from('x'), soundZip])],
  ['too many files', 'too-many-files', many],
  ['../', 'name-forbidden', () => renamed('../tabelle.csv')],
  ['data/../', 'name-forbidden', () => renamed('data/../tabelle.csv')],
  ['an absolute name', 'name-forbidden', () => renamed('/tmp/tabelle.csv')],
  ['a backslash', 'name-forbidden', () => renamed('data\\tabelle.csv')],
  ['a drive', 'name-forbidden', () => renamed('c:tabelle.csv')],
  ['a folder', 'name-forbidden', () => renamed('data/')],
  ['a zero byte', 'name-forbidden', () => renamed('data/a.csv\0.txt')],
  ['a name twice', 'name-twice', twice],
  ['10 GB', 'claims-too-much', () => claiming(0xffffffff)],
  ['200 MB', 'claims-too-much', () => claiming(200 * 2 ** 20, 60)],
  ['a bomb', 'zip-bomb', bomb],
  ['a size that lies', 'sizes-lie', () => claiming(7, 60)],
  ['more than there is', 'sizes-lie', () => claiming(2 ** 20)],
  ['re-zipped, compressed', 'repacked', () => zipSync(plain(soundFiles))],
  ['re-zipped, stored', 'repacked', () => zipSync(plain(soundFiles), { level: 0 })],
  ['another order', 'repacked', () => writeZip(new Map([...soundFiles].toReversed()))],
  ['no manifest', 'manifest-missing', () => writeZip(changed({ [manifestName]: null }))],
  ['a huge manifest', 'manifest-too-large', () => signedText(soundManifest + ' '.repeat(2 ** 20))],
  ['no signature', 'signature-missing', () => writeZip(changed({ [signatureName]: null }))],
  ['no key', 'signature-missing', () => writeZip(changed({ 'sender.pem': null }))],
  [
    'an empty signature',
    'signature-wrong',
    () => writeZip(changed({ [signatureName]: encode('') })),
  ],
  [
    'a changed manifest',
    'signature-wrong',
    () =>
      writeZip(changed({ [manifestName]: encode(soundManifest.replace('"seq": 1', '"seq": 2')) })),
  ],
  ['another key', 'signature-wrong', () => writeZip(changed({ 'sender.pem': otherKey() }))],
  ['a sender nobody knows', 'sender-unknown', () => writeZip(packed(stranger()))],
  [
    "a body's figures under another's name",
    'sender-mismatch',
    () => block({ sender: { ...JSON.parse(soundManifest).wirBundle.sender, ...vogelsberg } }),
  ],
  ['a newer format', 'format-unknown', () => block({ format: '2.0' })],
  [
    'a newer format in its own signature',
    'format-unknown',
    () => writeZip(changed({ [manifestName]: encode(soundManifest.replace('"1.0"', '"2.0"')) })),
  ],
  ['no JSON', 'manifest-malformed', () => signedText('{')],
  ['deep nesting', 'manifest-malformed', () => signedText('['.repeat(500_000))],
  [
    'a key twice',
    'manifest-malformed',
    () => signedText(soundManifest.replace('"base": 5,', '"base": 5,\n    "base": 5,')),
  ],
  [
    'a key twice in a later minor version',
    'manifest-malformed',
    () => signedText(soundManifest.replace('"format": "1.0",', '"format": "1.1",\n    "seq": 9,')),
  ],
  [
    'keys in another order',
    'manifest-malformed',
    () => signed(({ wirBundle, ...rest }) => ({ wirBundle, ...rest })),
  ],
  ['an unknown key', 'manifest-malformed', () => signed(one => ({ ...one, note: 'x' }))],
  ['a missing key', 'manifest-malformed', () => signed(({ title: _, ...rest }) => rest)],
  ['another path', 'content-contradictory', () => otherPath()],
  ['other spaces', 'manifest-malformed', () => signedText(soundManifest.replace('  ', '\t'))],
  ['a correction of nothing', 'content-contradictory', () => block({ version: 2 })],
  ['a false count', 'content-contradictory', () => block({ counts: { tables: 9, rows: 3 } })],
  ['sealed for others', 'forwarded', () => block({ recipients: [`${'0000 '.repeat(7)}0000`] })],
  ['a table missing', 'file-missing', () => writeZip(changed({ [tablePath]: null }))],
  ['a table too many', 'file-extra', () => writeZip(changed({ 'data/x.csv': encode('x') }))],
  ['a changed table', 'file-altered', () => writeZip(changed({ [tablePath]: encode('x') }))],
  ['a row short of a cell', 'table-malformed', () => signedTable(soundTable.replace(';35', ''))],
  ['a row twice', 'table-malformed', () => signedTable(soundTable.replace('alle', 'Übrige'))],
  ['a negative number', 'table-malformed', () => signedTable(soundTable.replace('35', '-35'))],
  ['a number with a sign', 'table-malformed', () => signedTable(soundTable.replace('35', '+35'))],
  ['a number with a point', 'table-malformed', () => signedTable(soundTable.replace('35', '35.0'))],
  ['an open quote', 'table-malformed', () => signedTable(`${soundTable}"`)],
  ['other line ends', 'table-malformed', () => signedTable(soundTable.replaceAll('\r', ''))],
  ['a mark of encoding', 'table-malformed', () => signedTable(`\u{feff}${soundTable}`)],
  ['other columns', 'table-malformed', () => signedTable(soundTable.replace('frauen', 'maenner'))],
  ['a formula', 'formula-cell', () => signedTable(soundTable.replace('Übrige', '=1+1'))],
  ['a number not rounded', 'not-multiple', () => signedTable(soundTable.replace('35', '36'))],
]

function otherPath() {
  return signed(manifest => ({
    ...manifest,
    resources: [{ ...firstTable!, path: '../../etc/passwd' }],
  }))
}
const stranger = () => aContent({ sender: { bodyKey: '06411', bodyName: 'Darmstadt' } })
const otherKey = () => packed(stranger()).get('sender.pem')!

const flipBits = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  const copy = Uint8Array.from(bytes)
  for (let flips = 1 + chance.below(3), at = 0; at < flips; at += 1) {
    const position = chance.below(copy.length)
    copy[position] = copy[position]! ^ (1 << chance.below(8))
  }
  return copy
}
const cutShort = (bytes: Uint8Array, chance: Chance) =>
  bytes.subarray(0, chance.below(bytes.length))
const grown = (bytes: Uint8Array, chance: Chance) =>
  Buffer.concat([bytes, Buffer.alloc(1 + chance.below(40), chance.below(256))])
const withHole = (bytes: Uint8Array, chance: Chance) => {
  const start = chance.below(bytes.length - 1)
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(start + 1 + chance.below(40))])
}
const overwritten = (bytes: Uint8Array, chance: Chance) => {
  const copy = Uint8Array.from(bytes)
  const start = chance.below(copy.length)
  return copy.fill(chance.below(256), start, start + 1 + chance.below(16))
}

/** Damage at a random place of whatever it is. */
const blows = [flipBits, cutShort, grown, withHole, overwritten] as const

/** Zeros over zeros are no damage: it strikes until something is. */
export function struck(bytes: Uint8Array, chance: Chance): Uint8Array {
  for (;;) {
    const damaged = blows[chance.below(blows.length)]!(bytes, chance)
    if (!Buffer.from(damaged).equals(bytes)) return damaged
  }
}

export type Mutant = { kind: 'envelope' | 'package'; bytes: Uint8Array }

/** The sealed file or the package in it, hit at random; or one of the damaged packages. */
export function aMutant(sealedBytes: Uint8Array, chance: Chance): Mutant {
  const draw = chance.below(4)
  if (draw === 0) return { kind: 'envelope', bytes: struck(sealedBytes, chance) }
  if (draw < 3) return { kind: 'package', bytes: struck(soundZip, chance) }
  const [, , make] = damagedPackages[chance.below(damagedPackages.length)]!
  return { kind: 'package', bytes: make() }
}
