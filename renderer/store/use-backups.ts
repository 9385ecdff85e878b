import { useCallback, useEffect, useRef, useState } from 'react'
import type { BackupEntry } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'

export const isUsable = ({ state }: BackupEntry) => state === 'complete' || state === 'unchecked'

/** The newest one that was opened and found complete, else the newest that may be. */
export function bestBackup(backups: readonly BackupEntry[]): BackupEntry | undefined {
  return backups.find(one => one.state === 'complete') ?? backups.find(isUsable)
}

/** Whose backups lie together here, as far as it can be read. */
export function officesOf(backups: readonly BackupEntry[]): string[] {
  return [...new Set(backups.filter(isUsable).map(({ officeLabel }) => officeLabel))]
}

/** Where several offices' backups lie together, she has to say which one is hers. */
export function onlyOffice(backups: readonly BackupEntry[]): BackupEntry | undefined {
  return officesOf(backups).length > 1 ? undefined : bestBackup(backups)
}

/** The backups this laptop can see; with `verify` the newest ones are opened and counted. */
export function useBackups(verify: boolean, suggest = bestBackup) {
  const [backups, setBackups] = useState<readonly BackupEntry[] | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const [searched, setSearched] = useState(false)
  const asked = useRef(false)

  const read = useCallback(async () => {
    setFailure(null)
    try {
      const list = await api.store.listBackups({ verify })
      setBackups(list)
      setChosenId(before => {
        const kept = list.find(one => one.id === before && isUsable(one))
        return (kept ?? suggest(list))?.id ?? null
      })
    } catch (error) {
      setBackups(list => list ?? [])
      setFailure(sentence(error))
    }
  }, [verify, suggest])
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    void read()
  }, [read])

  async function searchElsewhere() {
    try {
      const { folder } = await api.store.chooseFolder({})
      if (folder === null) return
      setBackups(null)
      await read()
      setSearched(true)
    } catch (error) {
      setFailure(sentence(error))
    }
  }
  const chosen = backups?.find(one => one.id === chosenId)
  const suggested = backups ? suggest(backups) : undefined
  return {
    ...{ backups, chosen, suggested, failure, searched },
    ...{ choose: setChosenId, searchElsewhere },
  }
}
export type Backups = ReturnType<typeof useBackups>
