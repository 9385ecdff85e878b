import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './icon-button.tsx'
import './dialog.css'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  children: ReactNode
  /** Buttons at the end; the primary one first. */
  footer?: ReactNode
  width?: 'narrow' | 'wide'
  /** Asks something that must be answered: no click beside it closes it, and it has no ×. */
  role?: 'dialog' | 'alertdialog'
  /** A click beside it closes it. Never for forms. */
  dismissable?: boolean
}

/** Esc closes; the focus returns to where it came from. */
export function Dialog(props: Props) {
  const { open, onClose, title, children, footer, width = 'narrow', role = 'dialog' } = props
  return (
    <ModalOverlay
      className="veil"
      isOpen={open}
      onOpenChange={stays => !stays && onClose()}
      isDismissable={props.dismissable ?? false}
    >
      <Modal className={`dialog dialog--${width}`}>
        <AriaDialog role={role} className="dialog__box">
          <div className="dialog__head">
            <Heading slot="title" level={2} className="h2">
              {title}
            </Heading>
            {role === 'dialog' && <IconButton quiet icon="x" label="Schließen" onClick={onClose} />}
          </div>
          <div className="dialog__body">{children}</div>
          {footer && <div className="dialog__foot">{footer}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
