import type { ReactNode } from 'react'
import type { OfficeHead } from '../../shared/print-office.ts'
import './sheet.css'

/** The office's mark: a way over a bridge, in one colour that also holds in grey. */
function Mark() {
  return (
    <svg className="p-mark" viewBox="0 0 36 36" aria-hidden="true">
      <rect x="1" y="1" width="34" height="34" rx="3" fill="#1c3f94" />
      <path
        d="M8 22c4-6 6-6 10 0s6 6 10 0M8 14h20"
        stroke="#fff"
        strokeWidth="2.4"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  )
}

/** Whose page it is, and at the other side whom or what it is about. */
export function SheetHead({ office, children }: { office: OfficeHead; children?: ReactNode }) {
  const under = [office.programName, office.unit].filter(Boolean).join(' · ')
  return (
    <header className="p-head">
      <div className="p-head__office">
        <Mark />
        <p>
          <b>{office.name}</b>
          <span>{under}</span>
        </p>
      </div>
      {children !== undefined && <p className="p-head__about">{children}</p>}
    </header>
  )
}

/** Said as long as nobody who grew up with the language has read the words. */
export function UnreadNote({ reviewed }: { reviewed: boolean }) {
  if (reviewed) return null
  return (
    <p className="p-unread" lang="de">
      Übersetzung noch nicht von einer Muttersprachlerin oder einem Muttersprachler geprüft.
    </p>
  )
}

/** Five boxes, a letter in each. */
export function CodeInBoxes({ code }: { code: string }) {
  return (
    <p className="p-code">
      {Array.from(code, (letter, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: letters never change places
        <b key={place}>{letter}</b>
      ))}
    </p>
  )
}
