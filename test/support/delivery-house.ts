import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sha256Hex } from '../../electron/bundles/fingerprints.ts'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import type { Host } from '../../electron/vault/host.ts'
import type { PuttingOut } from '../../shared/bundles/delivery.ts'
import { addDays } from '../../shared/lib/dates.ts'
import { daysOfQuarter } from '../../shared/lib/quarters.ts'
import type { PrintDocument } from '../../shared/print.ts'
import { aShortContact, aStore, PASSPHRASE } from './builders.ts'
import { identities, recipients } from './bundle-builders.ts'
import { aConsent, aNeed, anAdmission, aPerson } from './client-builders.ts'
import { anEmptyHouse, aPlace } from './house.ts'
import { tempFolder } from './temp-folder.ts'
import { aVault, type TestVault } from './test-vault.ts'

/** Nothing of a person may be found in what leaves. */
export const names = ['Noorzai', 'Tahmasbi', 'Haidari', 'Kidane', 'Soraya', 'Miriam', 'Habermann']
export const quarter = '2026-Q3'

const after = new Date('2026-10-05T08:00:00.000Z')

export type SeededStore = { folder: string; userId: string; remove: () => void }

/** Fourteen cases and three short contacts of a quarter that has ended: rounded, checked, ready. */
export async function seedReadyQuarter(): Promise<SeededStore> {
  const root = mkdtempSync(path.join(tmpdir(), 'wir-'))
  const vault = await aVault({ storeFolder: path.join(root, 'store') })
  const { userId } = await fillReadyQuarter(vault, { quarter, now: after })
  return {
    ...{ folder: vault.folder, userId },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Ends with the store closed. */
export async function fillReadyQuarter(
  vault: TestVault,
  { quarter, now }: { quarter: string; now: Date },
): Promise<{ userId: string; clientIds: string[] }> {
  const day = addDays(daysOfQuarter(quarter).from, 50)
  vault.clock.now = new Date(`${day}T08:00:00.000Z`)
  const { userId } = await aStore(vault, { name: 'Miriam Habermann', role: 'fallmanagement' })
  const clientIds: string[] = []
  for (let at = 0; at < 14; at += 1) {
    const person = aPerson({
      ...{ familyName: names[at % 4]!, givenNames: 'Soraya', gender: at % 3 === 0 ? 'm' : 'w' },
      citizenships: at < 9 ? ['423'] : ['475'],
    })
    const consent = aConsent({ givenOn: day })
    const admission = anAdmission({ person, consent, needs: [aNeed()] })
    clientIds.push((await vault.api.clients.admit(admission)).id)
  }
  for (let at = 0; at < 3; at += 1)
    await vault.api.clients.recordShortContact(aShortContact({ day }))
  vault.clock.now = now
  await vault.api.statistics.freezeQuarter({ quarter })
  await vault.api.statistics.prepareRelease({ quarter })
  await vault.vault.close()
  return { userId, clientIds }
}

type Saved = { suggestedName: string; bytes: Uint8Array }

/** The same store again for each test, and hands that catch what it writes. */
export async function aReadyHouse({ folder, userId }: SeededStore) {
  const storeFolder = aPlace()
  cpSync(folder, storeFolder, { recursive: true })
  const written: Saved[] = []
  const pages: PrintDocument[] = []
  /** What the dialogs come to; tests change it. */
  const hand: { chosen: string[]; save: Host['saveFile'] } = {
    chosen: [],
    save: async ({ suggestedName }) => ({ fileName: suggestedName }),
  }
  const host: Partial<Host> = {
    chooseFiles: async () => ({ files: hand.chosen }),
    saveFile: async file => {
      const answer = await hand.save(file)
      if (answer.fileName !== null) written.push(file)
      return answer
    },
    renderPdf: async document => {
      pages.push(document)
      return new TextEncoder().encode(JSON.stringify(document))
    },
  }
  const house = await anEmptyHouse({ storeFolder, host })
  house.clock.now = after
  await house.api.store.unlock({ userId, passphrase: PASSPHRASE })
  const keyFolder = tempFolder()

  async function readKey(text: string): Promise<string | null> {
    const file = path.join(keyFolder, 'schluessel.txt')
    writeFileSync(file, text)
    hand.chosen = [file]
    return (await house.api.bundles.openMinistryKey({})).fingerprint
  }
  async function trust(key = recipients.ministry): Promise<void> {
    const fingerprint = (await readKey(key))!
    await house.api.bundles.confirmMinistryKey({ fingerprint })
  }
  return { ...house, userId, written, pages, hand, readKey, trust }
}
export type ReadyHouse = Awaited<ReturnType<typeof aReadyHouse>>

export const put = ({ api }: ReadyHouse, what: PuttingOut['what']) =>
  api.bundles.putOut({ quarter, what })

/** Of the files that it wrote, the last unless told otherwise. */
export const bytesOf = ({ written }: ReadyHouse, at = -1) => written.at(at)!.bytes
export const hashOf = (house: ReadyHouse, at = -1) => sha256Hex(bytesOf(house, at))

/** As the ministry opens it. */
export const reading = { identities: [identities.ministry], knownSenders: null }
export const opened = (house: ReadyHouse, at = -1) => openBundle(bytesOf(house, at), reading)

/** Eight short contacts were found on a slip of paper: the quarter is frozen and rounded again. */
export async function correctQuarter({ api }: ReadyHouse): Promise<void> {
  for (let at = 0; at < 8; at += 1)
    await api.clients.recordShortContact(aShortContact({ day: '2026-09-28' }))
  await api.statistics.freezeQuarter({ quarter })
  await api.statistics.prepareRelease({ quarter })
}
