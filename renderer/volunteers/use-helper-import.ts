import { useState } from 'react'
import type { AppContract } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Api } from '../../shared/ipc.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'

type VolunteersApi = Api<AppContract>['volunteers']
export type HelperTable = NonNullable<Awaited<ReturnType<VolunteersApi['openTable']>>['table']>
export type HelperImportResult = Awaited<ReturnType<VolunteersApi['importTable']>>
type Busy = 'open' | 'import' | null

/** From the file to the result; nothing is written before `take`. */
export function useHelperImport() {
  const [table, setTable] = useState<HelperTable | null>(null)
  const [result, setResult] = useState<HelperImportResult | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState<Busy>(null)

  async function during(what: Busy, act: () => Promise<void>): Promise<void> {
    setBusy(what)
    setFailure(null)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'cancelled')) setFailure(sentence(error))
    } finally {
      setBusy(null)
    }
  }

  return {
    ...{ table, result, failure, busy },
    open: () =>
      during('open', async () => {
        const { table: opened } = await api.volunteers.openTable({})
        if (!opened) return
        setTable(opened)
        setResult(null)
      }),
    take: () =>
      during('import', async () => {
        if (table) setResult(await api.volunteers.importTable({ importId: table.importId }))
      }),
    startAgain: () => {
      setTable(null)
      setResult(null)
    },
  }
}
export type HelperImport = ReturnType<typeof useHelperImport>
