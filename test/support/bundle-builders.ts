import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { identityToRecipient } from 'age-encryption'
import { packBundle, sealBundle } from '../../electron/bundles/seal-bundle.ts'
import { publicKeyOf, senderKeyOf } from '../../electron/bundles/signing-keys.ts'
import type {
  BundleContent,
  BundleSender,
  BundleTable,
  KnownSender,
} from '../../shared/bundles/bundle.ts'

/** Keys that everybody may know: the same ones for the same word. */
export function signingKeyOf(word: string): KeyObject {
  const seed = createHash('sha256').update(word).digest()
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([prefix, seed]), type: 'pkcs8', format: 'der' })
}

/** Of the ministry, of the archive, and one that fits nothing; for tests only. */
export const identities = {
  ministry: 'AGE-SECRET-KEY-1RQRXCRMKC65JMSSLSVXJT73HXRMX8ZEJ3NKYAN00ZDZ04K5CPLVS890K99',
  archive: 'AGE-SECRET-KEY-1V9VEYP8AY4K99XXCVEHX0MXEDMPWFWAPEL8CCXMAUF4XA93907CSEQUHV9',
  stranger: 'AGE-SECRET-KEY-1YP4XU8G4P7GDH5KG4PAU6H358JKRU2MRDNL9KPVFZTPE3K4886KQ9ZPLVG',
}
export const recipients = {
  ministry: await identityToRecipient(identities.ministry),
  archive: await identityToRecipient(identities.archive),
}
export const bothRecipients = Object.values(recipients)

export const uuidOf = (number: number) =>
  `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

export function aTable(change: Partial<BundleTable> = {}): BundleTable {
  return {
    name: 'bestand-status',
    title: 'Bestand am Quartalsende nach Status und Geschlecht',
    population: 'Klientinnen und Klienten mit offener Begleitung',
    columns: [
      { name: 'status', title: 'Status', type: 'string' },
      { name: 'frauen', title: 'Frauen', type: 'integer' },
      { name: 'insgesamt', title: 'Insgesamt', type: 'integer' },
    ],
    rows: [
      ['Duldung; "§ 60a"', 5, 15],
      ['Übrige', 0, 20],
      ['alle', 5, 35],
    ],
    ...change,
  }
}

export const wetterau = { bodyKey: '06440', bodyName: 'Wetteraukreis' }
export const vogelsberg = { bodyKey: '06535', bodyName: 'Vogelsbergkreis' }

export function aContent(change: Partial<BundleContent> = {}): BundleContent {
  return {
    bundleId: uuidOf(1),
    createdAt: '2027-01-11T09:30:00.000Z',
    period: { year: 2026, quarter: 4 },
    version: 1,
    replaces: null,
    programme: '2026.1',
    base: 5,
    tolerance: 4,
    sender: wetterau,
    seq: 1,
    prevBundleSha256: null,
    auditHead: 'ab'.repeat(32),
    appVersion: '0.1.0',
    schemaVersion: 11,
    tables: [aTable()],
    ...change,
  }
}

/** A correction of the content's quarter. */
export const corrected = (content: BundleContent, number: number): BundleContent => ({
  ...content,
  ...{ bundleId: uuidOf(number), version: content.version + 1, replaces: content.bundleId },
  ...{ seq: content.seq + 1, prevBundleSha256: 'cd'.repeat(32) },
})

/** Each body signs with its own key. */
export const keyOfBody = (bodyKey: string) => signingKeyOf(`body ${bodyKey}`)

export const knownSender = (sender: BundleContent['sender']): KnownSender => ({
  ...sender,
  publicKey: publicKeyOf(keyOfBody(sender.bodyKey)),
})

const sealing = (content: BundleContent) => ({
  signingKey: keyOfBody(content.sender.bodyKey),
  recipients: bothRecipients,
})

export const sealed = (content: BundleContent) => sealBundle(content, sealing(content))
export const packed = (content: BundleContent) => packBundle(content, sealing(content))

/** The file by which the receiving side knows these senders. */
export function writeSenders(file: string, senders: readonly BundleSender[]): string {
  const keys = senders.map(one => senderKeyOf(publicKeyOf(keyOfBody(one.bodyKey)), one))
  writeFileSync(file, JSON.stringify(keys))
  return file
}
