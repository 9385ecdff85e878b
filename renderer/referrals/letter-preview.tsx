import { useState } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { LetterSheet } from '../../shared/referrals/sheets.ts'
import { Button } from '../ui/button.tsx'
import '../ui/dialog.css'
import { LetterPage } from './letter-page.tsx'
import './letter-preview.css'

/** The page as it will be printed, small; in full in a window of its own. */
export function LetterPreview({ sheet, title = 'Brief' }: { sheet: LetterSheet; title?: string }) {
  const [large, setLarge] = useState(false)
  return (
    <figure className="letter-preview">
      <div className="letter-preview__sheet">
        <div className="letter-preview__page" aria-hidden="true" inert>
          <LetterPage sheet={sheet} />
        </div>
        <button
          type="button"
          className="letter-preview__open"
          aria-label={`${title} groß ansehen`}
          onClick={() => setLarge(true)}
        />
      </div>
      <figcaption className="s muted">So wird gedruckt. Anklicken zeigt die Seite groß.</figcaption>
      {large && (
        <ModalOverlay
          className="veil letter-large-veil"
          isOpen
          isDismissable
          onOpenChange={stays => !stays && setLarge(false)}
        >
          <Modal className="dialog letter-large">
            <AriaDialog className="dialog__box">
              <div className="dialog__head">
                <Heading slot="title" level={2} className="h2">
                  {title}
                </Heading>
                <Button variant="tertiary" icon="x" flush onClick={() => setLarge(false)}>
                  Schließen
                </Button>
              </div>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a page that scrolls is reached by keyboard */}
              <section className="letter-large__page" tabIndex={0} aria-label="Seite">
                <LetterPage sheet={sheet} />
              </section>
            </AriaDialog>
          </Modal>
        </ModalOverlay>
      )}
    </figure>
  )
}
