import { useCallback, useEffect, useRef, useState } from 'react'
import type { BackupEntry } from '../../shared/store/store.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'

export const isUsable = ({ state }: BackupEntry) => state === 'complete' || state === 'unchecked'

/** The newest one that was opened and found complete, else the newest that may be. */
export function bestBackup(backups: readonly BackupEntry[]): BackupEntry | undefined {
  return backups.find(one => one.state === 'complete') ?? backups.find(isUsable)
}

/** The backups this laptop can see; with `verify` the newest ones are opened and counted. */
export function useBackups(verify: boolean) {
  const [backups, setBackups] = useState<readonly BackupEntry[] | null>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const asked = useRef(false)

  const read = useCallback(async () => {
    setFailure(null)
    try {
      const list = await api.store.listBackups({ verify })
      setBackups(list)
      setChosenId(before => {
        const kept = list.find(one => one.id === before && isUsable(one))
        return (kept ?? bestBackup(list))?.id ?? null
      })
    } catch (error) {
      setBackups(list => list ?? [])
      setFailure(sentence(error))
    }
  }, [verify])
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
    } catch (error) {
      setFailure(sentence(error))
    }
  }
  const chosen = backups?.find(one => one.id === chosenId)
  return { backups, chosen, choose: setChosenId, failure, searchElsewhere }
}
export type Backups = ReturnType<typeof useBackups>
