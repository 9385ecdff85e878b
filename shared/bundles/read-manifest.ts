import {
  type BundleManifest,
  bundleManifest,
  formatMajor,
  formatMinor,
  manifestText,
  pathOfTable,
} from './bundle-manifest.ts'
import { factsAgree } from './content-rules.ts'
import { BundleRefused } from './refusals.ts'

const versionOf = (format: string) => {
  const [major, minor] = format.split('.').map(Number)
  return { major: major!, minor: minor! }
}

/** For the reason of a refusal only: a look at what nobody has vouched for. */
export function claimsOtherFormat(text: string): boolean {
  const major = /"format": "(\d{1,4})\.\d{1,4}"/.exec(text)?.[1]
  return major !== undefined && Number(major) !== formatMajor
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    // Written again it is the same text: no key twice, no other order, no number in another spelling.
    if (manifestText(value) === text) return value
  } catch {
    // deep nesting ends writing, a broken text reading
  }
  throw new BundleRefused('manifest-malformed')
}

function formatIn(value: unknown): unknown {
  const block = value instanceof Object && 'wirBundle' in value ? value.wirBundle : null
  return block instanceof Object && 'format' in block ? block.format : null
}

function isConsistent({ resources, wirBundle: block, id, created }: BundleManifest): boolean {
  const { bodyKey, bodyName } = block.sender
  const facts = { ...block, bundleId: id, createdAt: created, sender: { bodyKey, bodyName } }
  return (
    factsAgree(facts) &&
    block.counts.tables === resources.length &&
    resources.every(({ name, path }) => path === pathOfTable(name)) &&
    new Set(resources.map(({ name }) => name)).size === resources.length
  )
}

/**
 * A higher minor version may say more than is known here; in our own every key is known and stands
 * in its place.
 */
export function readManifest(text: string): BundleManifest {
  const value = parseJson(text)
  const format = formatIn(value)
  if (typeof format !== 'string') throw new BundleRefused('manifest-malformed')
  const { major, minor } = versionOf(format)
  if (major !== formatMajor) throw new BundleRefused('format-unknown')
  const { data } = bundleManifest.safeParse(value)
  if (!data) throw new BundleRefused('manifest-malformed')
  if (minor <= formatMinor && manifestText(data) !== text) {
    throw new BundleRefused('manifest-malformed')
  }
  if (!isConsistent(data)) throw new BundleRefused('content-contradictory')
  return data
}
