import { useMemo } from 'react'
import { formatInstant } from '../../../shared/lib/dates.ts'
import type { BackupEntry } from '../../../shared/store/store.ts'
import { Button } from '../../ui/button.tsx'
import { State } from '../../ui/state.tsx'
import { Table } from '../../ui/table.tsx'
import type { Column } from '../../ui/table-types.ts'
import { TwoLines } from '../../ui/two-lines.tsx'
import { formatBytes, placeNames, reasonNames, stateWords } from './backup-words.ts'

const facts: readonly Column<BackupEntry>[] = [
  {
    id: 'created',
    title: 'Gesichert am',
    value: backup => backup.createdAt,
    cell: backup => (
      <TwoLines main={formatInstant(backup.createdAt)} note={reasonNames[backup.reason]} />
    ),
  },
  { id: 'place', title: 'Ort', value: backup => placeNames[backup.place], width: '9rem' },
  {
    id: 'size',
    title: 'Größe',
    value: backup => backup.bytes,
    cell: backup => formatBytes(backup.bytes),
    width: '6.5rem',
    align: 'end',
    from: 'medium',
  },
  {
    id: 'state',
    title: 'Zustand',
    value: backup => stateWords[backup.state].text,
    cell: backup => (
      <State tone={stateWords[backup.state].tone}>{stateWords[backup.state].text}</State>
    ),
    width: '9.5rem',
  },
]

type Props = {
  backups: readonly BackupEntry[]
  /** Left out for whoever may not decide about it. */
  onRestore?: ((backup: BackupEntry) => void) | undefined
}

export function BackupTable({ backups, onRestore }: Props) {
  const columns = useMemo(() => {
    if (!onRestore) return facts
    const actions: Column<BackupEntry> = {
      id: 'restore',
      title: 'Aktion',
      value: () => null,
      cell: backup =>
        (backup.state === 'complete' || backup.state === 'unchecked') && (
          <Button
            variant="tertiary"
            flush
            aria-label={`Sicherung vom ${formatInstant(backup.createdAt)} zurückholen`}
            onClick={() => onRestore(backup)}
          >
            Zurückholen
          </Button>
        ),
      width: '9rem',
      align: 'end',
      sortable: false,
    }
    return [...facts, actions]
  }, [onRestore])
  return (
    <Table
      label="Sicherungen"
      rows={backups}
      columns={columns}
      rowKey={backup => `${backup.place} ${backup.id}`}
      rowLabel={backup => `Sicherung vom ${formatInstant(backup.createdAt)}`}
      noun={{ one: 'Sicherung', many: 'Sicherungen' }}
      filterLabel={false}
      sort={{ id: 'created', desc: true }}
      empty={null}
    />
  )
}
