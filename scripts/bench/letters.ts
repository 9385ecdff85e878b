import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { lightestKdfPolicy } from '../../electron/store/kdf.ts'
import { dataGroup } from '../../shared/referrals/release.ts'
import { aStore, PASSPHRASE } from '../../test/support/builders.ts'
import { aNeed, anAdmission } from '../../test/support/client-builders.ts'
import { launchApp } from '../../test/support/launch-app.ts'
import { anOffer, anOrganisation, aRelease } from '../../test/support/offer-builders.ts'
import { apiOver, aVault } from '../../test/support/test-vault.ts'
import { type Figure, median, timesMs } from './figures.ts'

const RUNS = 9
const MOST_MS = 1500

type Api = ReturnType<typeof apiOver>

/** One person, one offer, one referral with everything released. */
async function seed(storeFolder: string) {
  const house = await aVault({ storeFolder, kdfPolicy: lightestKdfPolicy, now: () => new Date() })
  const { api } = house
  const { userId } = await aStore(house)
  const { id: clientId } = await api.clients.admit(anAdmission())
  const { id: needId } = await api.tasks.addNeed({ clientId, need: aNeed() })
  const { id: houseId } = await api.offers.addOrganisation({ organisation: anOrganisation() })
  const { id: offerId } = await api.offers.add({ offer: anOffer(houseId) })
  const { ids } = await api.referrals.create({ clientId, needId, offerId, memberIds: [] })
  const [part] = ids
  if (!part) throw new Error('no referral')
  const groups = [...dataGroup.options]
  const release = aRelease({ groups, givenOn: '2026-01-01', validUntil: '2027-12-31' })
  await api.referrals.giveRelease({ ...part, release })
  await house.vault.close()
  return { userId, part, offerId }
}

/** From looking at the page to the PDF that is written where she said. */
async function measure(api: Api, { part, offerId }: Awaited<ReturnType<typeof seed>>) {
  const { referrals } = api
  const letter = { ...part, kind: 'vermittlung' } as const
  const wegweiser = {
    ...{ clientId: null, firstName: 'Soraya', language: 'ar' as const, steps: [] },
    places: [1, 2, 3].map(() => ({ offerId, appointment: null })),
  }
  return {
    letter: await timesMs(RUNS, async () => {
      await referrals.previewLetter(letter)
      await referrals.printLetter({ ...letter, way: 'speichern' })
    }),
    wegweiser: await timesMs(RUNS, async () => {
      await referrals.previewWegweiser(wegweiser)
      await referrals.printWegweiser({ ...wegweiser, way: 'speichern' })
    }),
  }
}

/** Through all processes of the program: the hidden page draws it, main writes the file. */
export async function letters(): Promise<Figure[]> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'wir-bench-'))
  try {
    const seeded = await seed(path.join(dataDir, 'store'))
    const { app, page, runtimeName, close } = await launchApp({ dataDir })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await app.evaluate(({ dialog }, out) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${out}/brief.pdf` })
    }, dataDir)
    const api = apiOver({
      dispatch: (name, input) =>
        page.evaluate(([call, value]) => window.wir.call(call as string, value), [name, input]),
    })
    await api.store.unlock({ userId: seeded.userId, passphrase: PASSPHRASE })
    const times = await measure(api, seeded)
    await close()
    const figure = (name: string, values: readonly number[]): Figure => ({
      ...{ name, unit: 'ms', value: median(values), limit: MOST_MS },
      note: `${runtimeName}, median of ${RUNS}`,
    })
    return [
      figure('letter, from the preview to the PDF', times.letter),
      figure('Wegweiser in Arabic, from the preview to the PDF', times.wegweiser),
    ]
  } finally {
    rmSync(dataDir, { recursive: true, force: true })
  }
}
