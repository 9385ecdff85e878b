import { useMemo } from 'react'
import {
  type CaseDocument,
  documentKindNames,
  documentTypeNames,
} from '../../shared/documents/document.ts'
import { dayOfInstant, formatDay } from '../../shared/lib/dates.ts'
import { IconButton } from '../ui/icon-button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { State } from '../ui/state.tsx'
import { Table } from '../ui/table.tsx'
import type { Column } from '../ui/table-types.ts'
import { TwoLines } from '../ui/two-lines.tsx'
import { formatBytes } from './document-words.ts'

type Acts = {
  onOpen: (document: CaseDocument) => void
  onEdit: (document: CaseDocument) => void
  onRemove: (document: CaseDocument) => void
}

const facts: readonly Column<CaseDocument>[] = [
  {
    id: 'added',
    title: 'Hinzugefügt',
    value: ({ addedAt }) => addedAt,
    cell: ({ addedAt, addedByName }) => (
      <TwoLines main={formatDay(dayOfInstant(addedAt))} note={addedByName} />
    ),
    width: '13rem',
  },
  {
    id: 'size',
    title: 'Größe',
    value: ({ bytes }) => bytes,
    cell: ({ bytes, type }) => (
      <TwoLines main={formatBytes(bytes)} note={documentTypeNames[type]} />
    ),
    width: '8rem',
    from: 'medium',
  },
]

function titleColumn({ onOpen }: Acts): Column<CaseDocument> {
  return {
    id: 'title',
    title: 'Dokument',
    value: ({ title, kind }) => `${title} ${documentKindNames[kind]}`,
    cell: document => (
      <TwoLines
        main={
          document.present ? (
            <LinkButton onClick={() => onOpen(document)}>
              <bdi>{document.title}</bdi>
            </LinkButton>
          ) : (
            <bdi>{document.title}</bdi>
          )
        }
        note={
          document.present ? (
            documentKindNames[document.kind]
          ) : (
            <State tone="bad">Die Datei fehlt auf dem Laptop</State>
          )
        }
      />
    ),
  }
}

function actionColumn({ onEdit, onRemove }: Acts): Column<CaseDocument> {
  return {
    id: 'actions',
    title: 'Aktion',
    value: () => null,
    cell: document => (
      <span className="document-actions">
        <IconButton
          quiet
          icon="edit"
          label={`${document.title} umbenennen`}
          onClick={() => onEdit(document)}
        />
        <IconButton
          quiet
          icon="trash"
          label={`${document.title} entfernen`}
          onClick={() => onRemove(document)}
        />
      </span>
    ),
    width: '7rem',
    align: 'end',
    sortable: false,
  }
}

export function DocumentTable({
  documents,
  ...acts
}: Acts & { documents: readonly CaseDocument[] }) {
  const { onOpen, onEdit, onRemove } = acts
  const columns = useMemo(() => {
    const all = { onOpen, onEdit, onRemove }
    return [titleColumn(all), ...facts, actionColumn(all)]
  }, [onOpen, onEdit, onRemove])
  return (
    <Table
      label="Dokumente"
      rows={documents}
      columns={columns}
      rowKey={({ id }) => id}
      rowLabel={({ title }) => title}
      noun={{ one: 'Dokument', many: 'Dokumente' }}
      filterLabel={documents.length > 8 ? 'In den Dokumenten filtern' : false}
      onOpen={document => document.present && onOpen(document)}
      sort={{ id: 'added', desc: true }}
      empty={<p className="muted">Noch liegt kein Dokument in dieser Akte.</p>}
    />
  )
}
