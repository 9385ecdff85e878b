import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { AppError } from '../../shared/errors.ts'
import { countOf } from '../../shared/lib/german-numbers.ts'
import type {
  ColumnMapping,
  ImportField,
  ImportResult,
  OnKnown,
  OpenedTable,
} from '../../shared/offers/import.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { useToast } from '../ui/toast-context.ts'
import { missingFields, withField } from './import-words.ts'

type Busy = 'open' | 'import' | 'rejected' | null

/** From the file to the result; nothing is written before `take`. */
export function useImport() {
  const [table, setTable] = useState<OpenedTable | null>(null)
  const [mapping, setMapping] = useState<ColumnMapping>([])
  const [result, setResult] = useState<(ImportResult & { doubled: number }) | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [busy, setBusy] = useState<Busy>(null)
  const toast = useToast()
  const importId = table?.importId ?? ''
  const preview = useQuery({
    queryKey: ['offers', 'previewTable', { importId, mapping }],
    queryFn: ({ signal }) => api.offers.previewTable({ importId, mapping }, { signal }),
    enabled: table !== null && result === null && missingFields(mapping).length === 0,
    placeholderData: keepPreviousData,
    // What stands in somebody's table must not pile up in memory.
    gcTime: 0,
  })

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
    ...{ table, mapping, result, failure, busy, preview },
    setField: (column: number, field: ImportField | null) =>
      setMapping(now => withField(now, column, field)),
    open: () =>
      during('open', async () => {
        const { table: opened } = await api.offers.openTable({})
        if (!opened) return
        setTable(opened)
        setMapping(opened.suggested)
        setResult(null)
      }),
    take: (onKnown: OnKnown) =>
      during('import', async () => {
        const doubled = preview.data?.doubled ?? 0
        setResult({ ...(await api.offers.importTable({ importId, mapping, onKnown })), doubled })
      }),
    saveRejected: () =>
      during('rejected', async () => {
        const { fileName, rows } = await api.offers.saveRejected({ importId, mapping })
        toast.say(`${countOf(rows, 'Zeile', 'Zeilen')} gespeichert als ${fileName}.`)
      }),
    startAgain: () => {
      setTable(null)
      setMapping([])
      setResult(null)
    },
  }
}
export type Import = ReturnType<typeof useImport>
