import { useNavigate } from '@tanstack/react-router'
import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import type { DirectoryPage } from '../../shared/offers/directory-contract.ts'
import { caseworkers } from '../../shared/roles.ts'
import { useHouse } from '../frame/house-context.ts'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { MenuButton, type MenuEntry } from '../ui/menu-button.tsx'
import { PageHead } from '../ui/page-head.tsx'
import { useRead } from '../use-read.ts'
import { AddOfferLink } from './directory-empty.tsx'

function countsText({ aktiv, ruht, eingestellt }: DirectoryPage['counts']): string {
  const parts = [`${formatGermanNumber(aktiv)} aktiv`]
  if (ruht > 0) parts.push(`${formatGermanNumber(ruht)} ${ruht === 1 ? 'ruht' : 'ruhen'}`)
  if (eingestellt > 0) parts.push(`${formatGermanNumber(eingestellt)} eingestellt`)
  return `${parts.join(', ')}.`
}

function goToRechecks() {
  const section = document.getElementById('wieder-zu-pruefen')
  section?.scrollIntoView({ block: 'start' })
  section?.querySelector<HTMLElement>('[data-line-action]')?.focus()
}

function useEntries(): MenuEntry[] {
  const navigate = useNavigate()
  const { role } = useHouse().session
  const all: MenuEntry[] = [
    {
      ...{ id: 'import', label: 'Einlesen …', icon: 'folder' },
      onAction: () => void navigate({ to: '/offers/import' }),
    },
    {
      ...{ id: 'rules', label: 'Regeln: Wer darf wohin?', icon: 'doc' },
      onAction: () => void navigate({ to: '/offers/rules' }),
    },
  ]
  if (!caseworkers.includes(role)) return all
  return [
    ...all,
    {
      ...{ id: 'gaps', label: 'Was fehlt?', icon: 'offers' },
      onAction: () => void navigate({ to: '/offers/gaps' }),
    },
  ]
}

type Props = {
  counts: DirectoryPage['counts'] | undefined
  isEmpty: boolean
  onExport: () => void
}

export function DirectoryHead({ counts, isEmpty, onExport }: Props) {
  const { data } = useRead('offers', 'listRechecks', {})
  const open = data?.lines.length ?? 0
  const entries = useEntries()
  const navigate = useNavigate()
  return (
    <PageHead
      title="Angebote"
      lead={
        counts &&
        !isEmpty && (
          <>
            {countsText(counts)}{' '}
            {open > 0 && (
              <LinkButton onClick={goToRechecks}>Wieder zu prüfen: {open} diese Woche</LinkButton>
            )}
          </>
        )
      }
      actions={
        <>
          {!isEmpty && (
            <>
              <Button
                variant="tertiary"
                icon="search"
                onClick={() => void navigate({ to: '/finder' })}
              >
                Angebot finden
              </Button>
              <Button variant="tertiary" icon="download" aria-haspopup="dialog" onClick={onExport}>
                Liste ausgeben
              </Button>
              <AddOfferLink />
            </>
          )}
          <MenuButton label="Mehr zum Verzeichnis" items={entries} />
        </>
      }
    />
  )
}
