import { generateX25519Identity, identityToRecipient } from 'age-encryption'
import { recipientFingerprint } from '../../electron/bundles/fingerprints.ts'
import { checkOutput, writeOutput } from './output-folder.ts'

/** A pair of keys as `age-keygen` makes them. */
export async function keygenCommand(out: string): Promise<string[]> {
  await checkOutput(out)
  const identity = await generateX25519Identity()
  const recipient = await identityToRecipient(identity)
  const secret = `# public key: ${recipient}\n${identity}\n`
  await writeOutput(out, [
    { name: 'schluessel.txt', data: secret, mode: 0o600 },
    { name: 'oeffentlich.txt', data: `${recipient}\n` },
  ])
  return [
    `Öffentlicher Schlüssel, für die Absender: ${out}/oeffentlich.txt`,
    `Fingerabdruck: ${recipientFingerprint(recipient)}`,
    `Geheimer Schlüssel, bleibt beim Empfänger: ${out}/schluessel.txt`,
  ]
}
