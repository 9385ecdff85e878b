import { Decrypter, Encrypter, identityToRecipient } from 'age-encryption'
import { bundleLimits } from '../../shared/bundles/bundle.ts'
import { BundleRefused } from '../../shared/bundles/refusals.ts'

const firstLine = 'age-encryption.org/v1\n'
/** A hybrid recipient takes about 1.6 KB. */
const longestHeader = 2048 * bundleLimits.recipients

export async function sealEnvelope(bytes: Uint8Array, recipients: readonly string[]) {
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  return encrypter.encrypt(bytes)
}

/** Each recipient costs the reader a try, so a header with thousands would hold him up. */
function checkHeader(bytes: Uint8Array) {
  const start = Buffer.from(bytes.subarray(0, longestHeader)).toString('latin1')
  if (!start.startsWith(firstLine)) {
    throw new BundleRefused(firstLine.startsWith(start) ? 'envelope-damaged' : 'not-age')
  }
  const end = start.indexOf('\n--- ')
  const recipients = start.slice(0, end).split('\n-> ').length - 1
  if (end < 0 || recipients > bundleLimits.recipients) throw new BundleRefused('envelope-damaged')
}

/** Everything is decrypted and authenticated before the first byte is handed on. */
export async function openEnvelope(
  bytes: Uint8Array,
  identities: readonly string[],
): Promise<Uint8Array> {
  checkHeader(bytes)
  const decrypter = new Decrypter()
  for (const identity of identities) decrypter.addIdentity(identity)
  let fitsNobody = false
  // asked last, only when no identity fitted
  const nobody = {
    unwrapFileKey: () => {
      fitsNobody = true
      return null
    },
  }
  decrypter.addIdentity(nobody)
  try {
    return await decrypter.decrypt(bytes)
  } catch {
    throw new BundleRefused(fitsNobody ? 'not-for-key' : 'envelope-damaged')
  }
}

export const recipientsOf = (identities: readonly string[]): Promise<string[]> =>
  Promise.all(identities.map(identity => identityToRecipient(identity)))
