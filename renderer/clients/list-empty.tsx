import { Link } from '@tanstack/react-router'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Icon } from '../ui/icon.tsx'
import { resetFilter } from './list-state.ts'
import type { ListTab } from './list-views.ts'
import { useCountContact } from './short-contact-context.ts'

/** Nobody has ever been taken in. */
export function NoClients() {
  const countContact = useCountContact()
  return (
    <EmptyState
      title="Noch keine Akte."
      action={
        <>
          <Link className="kern-btn kern-btn--primary" to="/clients/new/{-$draft}">
            <Icon name="plus" size="s" />
            <span className="kern-label">Erstaufnahme</span>
          </Link>
          {countContact && (
            <Button icon="bolt" onClick={() => countContact()}>
              Kurzkontakt
            </Button>
          )}
        </>
      }
    >
      <p>
        Mit einer Erstaufnahme entsteht die erste. Wer nur eine Auskunft braucht, wird als
        Kurzkontakt ohne Namen gezählt.
      </p>
    </EmptyState>
  )
}

const emptyTabs: { readonly [tab: string]: string } = {
  open: 'Gerade ist kein Fall offen.',
  mine: 'Gerade sind Sie für keinen offenen Fall zuständig.',
  deadline: 'In den nächsten 90 Tagen läuft nichts ab.',
  silent: 'Mit allen wurde in letzter Zeit gesprochen.',
  light: 'Gerade wird niemand in der Verweisberatung begleitet.',
  closed: 'Noch ist kein Fall abgeschlossen.',
}

/** Nobody is in this view, or the filter leaves nobody. */
export function NothingFound({ tab, filtered }: { tab: ListTab; filtered: boolean }) {
  if (!filtered)
    return (
      <EmptyState title={emptyTabs[tab.id] ?? 'In dieser Ansicht steht gerade niemand.'}>
        <p>Andere Ansichten stehen oben in der Leiste.</p>
      </EmptyState>
    )
  return (
    <EmptyState
      title="Niemand passt zu diesem Filter."
      action={<Button onClick={() => resetFilter(tab)}>Filter zurücksetzen</Button>}
    >
      <p>Vielleicht ist eine Angabe anders geschrieben oder der Fall schon abgeschlossen.</p>
    </EmptyState>
  )
}
