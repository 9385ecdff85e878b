import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { AuditEntry } from '../../shared/privacy/audit.ts'
import { api } from '../api.ts'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { Table } from '../ui/table.tsx'
import { useRead } from '../use-read.ts'
import { auditColumns } from './audit-columns.tsx'
import { ChainLine } from './chain-line.tsx'
import './audit.css'

const NEWEST = 2000

function spanText(entries: readonly AuditEntry[]): string {
  const days = entries.map(entry => dayOfInstant(entry.at)).toSorted()
  const [first, last] = [days.at(0), days.at(-1)]
  if (!first || !last) return ''
  return first === last
    ? `vom ${formatDay(first)}`
    : `vom ${formatDay(first)} bis ${formatDay(last)}`
}

export function AuditScreen() {
  // Reading is recorded: only coming here counts as reading, not every change of the window.
  const audit = useQuery({
    queryKey: ['privacy', 'listAudit', { limit: NEWEST }],
    queryFn: () => api.privacy.listAudit({ limit: NEWEST }),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const users = useRead('store', 'listUsers', {})
  const columns = useMemo(
    () => auditColumns(new Map(users.data?.map(user => [user.id, user.name]))),
    [users.data],
  )
  const entries = audit.data ?? []
  return (
    <div className="page page--list">
      <PageHead
        title="Protokoll"
        lead="Wer hat wann was getan? Nur die Leitung sieht diese Liste."
      />
      <ChainLine span={spanText(entries)} shown={entries.length} />
      <p className="s muted audit__never">
        Hier steht nie, was eingegeben wurde: keine Namen von Klientinnen und Klienten, keine
        Angaben aus Akten, keine Passphrasen. Auch das Lesen dieser Liste steht darin.
      </p>
      {audit.error && <Alert kind="danger" title={sentence(audit.error)} live />}
      {audit.data && (
        <Table
          label="Protokoll"
          rows={entries}
          columns={columns}
          rowKey={entry => String(entry.seq)}
          rowLabel={entry => `Eintrag ${formatGermanNumber(entry.seq)}`}
          noun={{ one: 'Eintrag', many: 'Einträge' }}
          sort={{ id: 'at', desc: true }}
          empty={null}
        />
      )}
    </div>
  )
}
