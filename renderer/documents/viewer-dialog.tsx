import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { type CaseDocument, documentKindNames } from '../../shared/documents/document.ts'
import { Alert } from '../ui/alert.tsx'
import { IconButton } from '../ui/icon-button.tsx'
import { Progress } from '../ui/progress.tsx'
import { useViewable } from './use-viewable.ts'
import { ViewerPage } from './viewer-page.tsx'
import { ViewerTools } from './viewer-tools.tsx'
import { actOfKey, afterAct, firstView, type ViewAct } from './viewer-view.ts'
import './viewer.css'

type Props = { clientId: string; document: CaseDocument; onClose: () => void }

/** Wherever the focus is in the dialog; behind it nothing can be reached meanwhile. */
function useViewerKeys(room: RefObject<HTMLElement | null>, act: (wanted: ViewAct) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return
      const { scrollWidth = 0, clientWidth = 0 } = room.current ?? {}
      const wanted = actOfKey(event.key, scrollWidth > clientWidth)
      if (!wanted) return
      event.preventDefault()
      act(wanted)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [room, act])
}

function Viewer({ clientId, document: shown, onClose }: Props) {
  const opened = useViewable(clientId, shown)
  const [view, setView] = useState(() => firstView(shown.type === 'pdf'))
  const [scale, setScale] = useState(1)
  const room = useRef<HTMLElement>(null)
  const pages = opened.state === 'open' ? opened.viewable.pages : 1

  const act = useCallback(
    (wanted: ViewAct) => {
      setView(now => afterAct(now, wanted, pages, scale))
      if (['next', 'back', 'first', 'last'].includes(wanted)) room.current?.scrollTo({ top: 0 })
    },
    [pages, scale],
  )
  useViewerKeys(room, act)

  return (
    <div className="viewer__frame">
      <div className="viewer__head">
        <div className="viewer__title">
          <Heading slot="title" level={2} className="h3 cut">
            <bdi>{shown.title}</bdi>
          </Heading>
          <span className="s muted nowrap">{documentKindNames[shown.kind]}</span>
        </div>
        {opened.state === 'open' && <ViewerTools {...{ view, pages, scale }} onAct={act} />}
        <IconButton quiet icon="x" label="Schließen" onClick={onClose} />
      </div>
      <section
        className="viewer__room"
        ref={room}
        aria-label="Inhalt"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled with the arrow keys
        tabIndex={0}
      >
        {opened.state === 'opening' && <Progress label="Das Dokument wird entschlüsselt" />}
        {opened.state === 'failed' && <Alert kind="danger" title={opened.why} live />}
        {opened.state === 'open' && (
          <ViewerPage
            {...{ view, room }}
            viewable={opened.viewable}
            title={shown.title}
            onScale={setScale}
          />
        )}
      </section>
    </div>
  )
}

/** Nearly as large as the window. Esc closes it and the focus returns to where it came from. */
export function ViewerDialog({
  document,
  ...props
}: Omit<Props, 'document'> & { document: CaseDocument | null }) {
  return (
    <ModalOverlay
      className="veil viewer-veil"
      isOpen={document !== null}
      onOpenChange={stays => !stays && props.onClose()}
    >
      <Modal className="viewer">
        <AriaDialog className="viewer__box">
          {document && <Viewer key={document.id} {...props} document={document} />}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
