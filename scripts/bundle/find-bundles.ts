import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { type VerifiedPackage, verifyPackage } from '../../electron/bundles/verify-package.ts'
import type { KnownSender } from '../../shared/bundles/bundle.ts'
import { packageFiles } from '../../shared/bundles/bundle-manifest.ts'
import type { Candidate, Refused } from '../../shared/bundles/choose-bundles.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'
import { readPackageFolder } from './package-folder.ts'
import { readSealed } from './read-sealed.ts'
import { Stop } from './stop.ts'

const ending = '.wirbundle'

type Found = { source: string; kind: 'sealed' | 'opened' }

/** Whatever may be a delivery, damaged ones too: nothing is passed over in silence. */
async function insideOf(folder: string): Promise<Found[]> {
  const children = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  if (children.some(({ name }) => name === packageFiles.manifest)) {
    return [{ source: folder, kind: 'opened' }]
  }
  return children.flatMap((child): Found[] => {
    const source = path.join(folder, child.name)
    if (child.isDirectory()) return [{ source, kind: 'opened' }]
    return child.name.endsWith(ending) ? [{ source, kind: 'sealed' }] : []
  })
}

async function findIn(place: string): Promise<Found[]> {
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new Stop(`Der Ordner ist nicht da: ${place}`)
  if (!found.isDirectory()) return [{ source: place, kind: 'sealed' }]
  const inside = await insideOf(place)
  if (inside.length === 0) throw new Stop(`Im Ordner liegt keine Lieferung: ${place}`)
  return inside
}

export type Keys = {
  identities: readonly string[] | null
  knownSenders: readonly KnownSender[] | null
}

async function verify({ source, kind }: Found, keys: Keys): Promise<VerifiedPackage> {
  const { identities, knownSenders } = keys
  if (kind === 'opened') return verifyPackage(await readPackageFolder(source), knownSenders)
  if (!identities) throw new BundleRefused('sealed-without-key')
  return openBundle(await readSealed(source), { identities, knownSenders })
}

/** Verifies each again, opened or sealed; one after the other, so that one at a time is in memory. */
export async function findBundles(places: readonly string[], keys: Keys) {
  const candidates: Candidate[] = []
  const refused: Refused[] = []
  const found = (await Promise.all(places.map(findIn))).flat()
  for (const one of found) {
    try {
      const { content, senderKey } = await verify(one, keys)
      candidates.push({ source: one.source, content, ...senderKey })
    } catch (error) {
      if (!(error instanceof BundleRefused)) throw error
      refused.push({ source: one.source, code: error.code })
    }
  }
  return { candidates, refused }
}
