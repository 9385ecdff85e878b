import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useCountContact } from './short-contact-context.ts'
import './short-contact.css'

/** In the top bar, from any screen. */
export function ShortContactButton() {
  const count = useCountContact()
  if (!count) return null
  return (
    <Button
      icon="bolt"
      title="Kurzkontakt (Alt K)"
      aria-haspopup="dialog"
      aria-keyshortcuts="Alt+K"
      onClick={() => count()}
    >
      Kurzkontakt
      <span className="kurz-button__key" aria-hidden="true">
        <Kbd>Alt K</Kbd>
      </span>
    </Button>
  )
}
