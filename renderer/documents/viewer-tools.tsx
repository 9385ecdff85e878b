import { formatGermanNumber } from '../../shared/lib/german-numbers.ts'
import { Button } from '../ui/button.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import type { View, ViewAct } from './viewer-view.ts'

type Props = {
  view: View
  pages: number
  scale: number
  onAct: (act: ViewAct) => void
}

/** Stays in the order of the keys even where it does nothing: focus must not jump away. */
function PageTools({ view, pages, onAct }: Pick<Props, 'view' | 'pages' | 'onAct'>) {
  const [isFirst, isLast] = [view.page === 1, view.page === pages]
  return (
    <div className="viewer__group">
      <Button
        variant="tertiary"
        icon="left"
        aria-disabled={isFirst || undefined}
        onClick={() => onAct('back')}
      >
        Zurück
      </Button>
      <span className="s nowrap" role="status">
        Seite {view.page} von {pages}
      </span>
      <Button
        variant="tertiary"
        icon="right"
        aria-disabled={isLast || undefined}
        onClick={() => onAct('next')}
      >
        Weiter
      </Button>
    </div>
  )
}

export function ViewerTools({ view, pages, scale, onAct }: Props) {
  return (
    <div className="viewer__tools" role="toolbar" aria-label="Ansicht">
      {pages > 1 && <PageTools {...{ view, pages, onAct }} />}
      <div className="viewer__group">
        <IconButton icon="minus" label="Verkleinern (−)" onClick={() => onAct('out')} />
        <span className="viewer__percent s">{formatGermanNumber(Math.round(scale * 100))} %</span>
        <IconButton icon="plus" label="Vergrößern (+)" onClick={() => onAct('in')} />
        <Button
          variant="tertiary"
          aria-pressed={view.zoom === 'fit'}
          title="Einpassen (0)"
          onClick={() => onAct('fit')}
        >
          Einpassen
        </Button>
        <Button variant="tertiary" icon="refresh" title="Drehen (D)" onClick={() => onAct('turn')}>
          Drehen
        </Button>
      </div>
    </div>
  )
}
