import { useEffect, useState } from 'react'
import type { CaseDocument } from '../../shared/documents/document.ts'
import { AppError } from '../../shared/errors.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { openViewable, type Viewable } from './viewable.ts'

type Opened =
  | { state: 'opening' }
  | { state: 'open'; viewable: Viewable }
  | { state: 'failed'; why: string }

const UNREADABLE =
  'Das Dokument lässt sich nicht zeigen. Es liegt unverändert in der Akte; vermutlich war die Datei schon beim Hinzufügen beschädigt.'

/**
 * Read once for each opening, because each reading stands in the log; kept in memory for as long as
 * it is looked at and no longer.
 */
export function useViewable(clientId: string, { id, type }: CaseDocument): Opened {
  const [opened, setOpened] = useState<Opened>({ state: 'opening' })
  useEffect(() => {
    let gone = false
    let mine: Viewable | undefined
    async function open() {
      const { bytes } = await api.documents.read({ clientId, documentId: id })
      if (gone) return
      mine = await openViewable(type, bytes)
      if (gone) mine.close()
      else setOpened({ state: 'open', viewable: mine })
    }
    open().catch(error => {
      if (gone) return
      const why = error instanceof AppError ? sentence(error) : UNREADABLE
      setOpened({ state: 'failed', why })
    })
    return () => {
      gone = true
      mine?.close()
    }
  }, [clientId, id, type])
  return opened
}
