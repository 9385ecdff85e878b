import { useContext, useState } from 'react'
import type { DocumentWords } from '../../shared/documents/document.ts'
import { api } from '../api.ts'
import { SentenceContext } from '../ui/sentence-context.ts'
import type { PendingFile } from './pending-files.ts'

type Outcome = { added: ReadonlySet<string>; failures: ReadonlyMap<string, string> }
const none: Outcome = { added: new Set(), failures: new Map() }

/** Takes them in one by one: one that fails says why and stays, the others are safe. */
export function useAddFiles(clientId: string) {
  const sentence = useContext(SentenceContext)
  const [outcome, setOutcome] = useState<Outcome>(none)

  async function add(files: readonly PendingFile[], words: readonly DocumentWords[]) {
    const added = new Set(outcome.added)
    const failures = new Map<string, string>()
    for (const [index, { id, source }] of files.entries()) {
      const own = words[index]
      if (added.has(id) || own === undefined) continue
      try {
        await api.documents.add({ clientId, words: own, source })
        added.add(id)
      } catch (error) {
        failures.set(id, sentence(error))
      }
      setOutcome({ added: new Set(added), failures: new Map(failures) })
    }
    return { added, failures }
  }

  return { ...outcome, add }
}
