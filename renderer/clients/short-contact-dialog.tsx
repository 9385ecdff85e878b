import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { sentence } from '../texts.ts'
import { Alert } from '../ui/alert.tsx'
import { Icon } from '../ui/icon.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { handOver } from './intake-handover.ts'
import type { CountRequest } from './short-contact-context.ts'
import { beginDraft, repeatLast, toContact, toIntake } from './short-contact-draft.ts'
import { ShortContactFoot } from './short-contact-foot.tsx'
import { deedOfKey, draftAfterKey, type Where } from './short-contact-keys.ts'
import { type Facts, ShortContactRows } from './short-contact-rows.tsx'
import { useRecordShortContact } from './use-record-short-contact.ts'
import '../ui/dialog.css'
import './short-contact.css'

type Props = Facts & { request?: CountRequest | undefined; onClose: () => void }

function whereIs(target: EventTarget): Where {
  if (target instanceof HTMLInputElement) return target.value === '' ? 'row' : 'text'
  const isChip = target instanceof HTMLElement && target.dataset.kurzChip !== undefined
  return target instanceof HTMLButtonElement && !isChip ? 'button' : 'row'
}

/** Over any screen, which stays as it is behind the veil. Nothing is kept when it closes. */
export function ShortContactDialog({ onClose, request, ...facts }: Props) {
  const [draft, setDraft] = useState(() => beginDraft({ ...facts, known: request?.known }))
  const [failure, setFailure] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const saving = useRef(false)
  const record = useRecordShortContact()
  const navigate = useNavigate()

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the row that asks
  useEffect(() => {
    const asked = box.current?.querySelector<HTMLElement>('[data-kurz-focus]')
    asked?.focus()
    asked?.closest('[data-kurz-row]')?.scrollIntoView({ block: 'nearest' })
  }, [draft.current])

  async function count() {
    if (saving.current) return
    saving.current = true
    setFailure(null)
    try {
      await record(toContact(draft))
      onClose()
      request?.onCounted()
    } catch (error) {
      setFailure(sentence(error))
    } finally {
      saving.current = false
    }
  }

  /** A step up: what was asked is not asked again. */
  function goOnWithName() {
    handOver({ known: toIntake(draft) })
    onClose()
    void navigate({ to: '/clients/new/{-$draft}', params: { draft: undefined } })
  }
  // Whoever did not agree is not taken in from here.
  const withName = request ? undefined : goOnWithName

  const { last } = facts
  const repeat = last ? () => setDraft(repeatLast(draft, last)) : undefined

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.repeat) return
    const deed = deedOfKey(event)
    const next = draftAfterKey(draft, event, whereIs(event.target))
    if (!deed && !next) return
    event.preventDefault()
    if (deed === 'count') void count()
    if (deed === 'repeat') repeat?.()
    if (deed === 'name') withName?.()
    if (!next) return
    // The chip that answered is where one stands, should the row stay open.
    const chip = `[data-kurz-chip="${CSS.escape(event.key.toUpperCase())}"]`
    box.current?.querySelector<HTMLElement>(chip)?.focus()
    setDraft(next)
  }

  return (
    <ModalOverlay className="veil kurz-veil" isOpen onOpenChange={stays => !stays && onClose()}>
      <Modal className="dialog dialog--wide">
        <Dialog className="dialog__box">
          {/* biome-ignore lint/a11y/noStaticElementInteractions: hears the keys of all rows */}
          <div className="kurz" ref={box} onKeyDown={onKeyDown}>
            <div className="kurz-head">
              <Icon name="bolt" tone="muted" />
              <Heading slot="title" level={2} className="h2 grow">
                Kurzkontakt
              </Heading>
              <span className="s muted">ohne Namen, zählt nur in der Statistik</span>
              <button
                type="button"
                className="kurz-close"
                aria-label="Esc: schließen"
                onClick={onClose}
              >
                <Kbd>Esc</Kbd>
              </button>
            </div>
            <div className="kurz-rows">
              <ShortContactRows draft={draft} facts={facts} onChange={setDraft} />
            </div>
            {failure && <Alert kind="danger" title={failure} live />}
            <ShortContactFoot
              onCount={() => void count()}
              onRepeat={repeat}
              onWithName={withName}
              onClose={onClose}
            />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
