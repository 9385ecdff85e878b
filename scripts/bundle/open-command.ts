import { openBundle } from '../../electron/bundles/open-bundle.ts'
import { aboutLines, explainBundle, plural, readMeName, signatureLines } from './explain-bundle.ts'
import { readIdentities, readSenders } from './key-files.ts'
import { checkOutput, writeOutput } from './output-folder.ts'
import { readSealed } from './read-sealed.ts'

type Order = { file: string; identity: string; out: string; senders: string | undefined }

/** `npm run bundle -- open` */
export async function openCommand({ file, identity, out, senders }: Order): Promise<string[]> {
  await checkOutput(out)
  const identities = await readIdentities(identity)
  const knownSenders = senders === undefined ? null : await readSenders(senders)
  const bundle = await openBundle(await readSealed(file), { identities, knownSenders })
  const files = [...bundle.files].map(([name, data]) => ({ name, data }))
  await writeOutput(out, [...files, { name: readMeName, data: explainBundle(bundle) }])
  return [
    ...aboutLines(bundle.content),
    ...signatureLines(bundle),
    `Geöffnet: ${plural(bundle.content.tables.length, 'Tabelle', 'Tabellen')} in ${out}`,
  ]
}
