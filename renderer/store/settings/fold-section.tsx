import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { SettingSection } from './setting-section.tsx'

/** Takes the focus when it appears, unless a field inside already has it. */
function Unfolded({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!box.current?.contains(document.activeElement)) box.current?.focus()
  }, [])
  return (
    <div ref={box} tabIndex={-1} className="setting__unfolded">
      {children}
    </div>
  )
}

type Props = {
  title: string
  lead: ReactNode
  /** Opens what is inside: "Passphrase ändern". */
  action: string
  children: (close: () => void) => ReactNode
}

/** A longer act that is only shown when it is wanted. */
export function FoldSection({ title, lead, action, children }: Props) {
  const [open, setOpen] = useState(false)
  const wasOpen = useRef(false)
  wasOpen.current ||= open
  return (
    <SettingSection
      title={title}
      lead={lead}
      action={
        !open && (
          <Button autoFocus={wasOpen.current} onClick={() => setOpen(true)}>
            {action}
          </Button>
        )
      }
    >
      {open && <Unfolded>{children(() => setOpen(false))}</Unfolded>}
    </SettingSection>
  )
}
