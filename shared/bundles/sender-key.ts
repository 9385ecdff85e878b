import { z } from 'zod'
import { bundleSender } from './bundle.ts'
import { fingerprint } from './bundle-manifest.ts'

/** The file by which the receiving side knows a sender again. */
export const senderKey = z.strictObject({
  kind: z.literal('wir-absender'),
  ...bundleSender.shape,
  /** Ed25519, the 32 bytes. */
  publicKey: z.base64().length(44),
  fingerprint,
})
export type SenderKey = z.infer<typeof senderKey>

export const senderKeyText = (key: SenderKey) => `${JSON.stringify(key, null, 2)}\n`

export const senderKeyFileName = (bodyKey: string) => `absender-${bodyKey}.json`
