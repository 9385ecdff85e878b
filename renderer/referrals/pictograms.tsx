import type { ReactNode } from 'react'

const shapes = {
  weitergeben: (
    <>
      <rect x="5" y="12" width="23" height="28" rx="2.4" />
      <circle cx="16.5" cy="21" r="3.7" />
      <path d="M9.5 33.5c.8-5 3.5-7 7-7s6.2 2 7 7M32 26h11M38.5 21.5 43 26l-4.5 4.5" />
    </>
  ),
  thema: (
    <>
      <path d="M8 9h32v22H23l-8.5 8v-8H8z" />
      <path d="M20.4 17.2a3.7 3.7 0 1 1 5.2 3.4c-1.1.5-1.6 1.2-1.6 2.4M24 26.6v.2" />
    </>
  ),
  stelle: <path d="M7 41V20L24 9l17 11v21zM20 41V31h8v10M13 25h5M30 25h5M13 31h3M32 31h3" />,
  liste: (
    <>
      <rect x="9" y="4" width="30" height="40" rx="2.6" />
      <path d="M15 14l2.5 2.5L22 12M15 24l2.5 2.5L22 22M26 15h7M26 25h7M26 35h7" />
      <rect x="15" y="32" width="5.6" height="5.6" rx=".8" />
    </>
  ),
  hand: (
    <path d="M16 25V11.5a2.75 2.75 0 0 1 5.5 0V22M21.5 22V8.5a2.75 2.75 0 0 1 5.5 0V22M27 22V11a2.75 2.75 0 0 1 5.5 0v13.5M32.5 24.5V16a2.75 2.75 0 0 1 5.5 0v13c0 8-5 13-12 13-6 0-9-2.5-12-8l-4.3-7.3c-1.7-3.3 2.3-5.6 4.5-2.7L16 27" />
  ),
  zurueck: <path d="M13 18h17.5a9.5 9.5 0 0 1 0 19H16M20 10.5 12.5 18l7.5 7.5" />,
  nichts: (
    <>
      <circle cx="24" cy="24" r="17" />
      <path d="M12.5 12.5l23 23" />
    </>
  ),
} as const satisfies { [name: string]: ReactNode }

const small = {
  ort: (
    <>
      <path d="M12 21.5c-4.5-4.7-7-8.3-7-11.5a7 7 0 0 1 14 0c0 3.2-2.5 6.8-7 11.5z" />
      <circle cx="12" cy="10" r="2.5" />
    </>
  ),
  bus: (
    <>
      <rect x="4" y="4" width="16" height="14" rx="2.5" />
      <path d="M4 12h16M7.5 18v2.5M16.5 18v2.5M7.5 15.2h.1M16.5 15.2h.1" />
    </>
  ),
  uhr: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.2l3.4 2" />
    </>
  ),
  fuss: (
    <>
      <circle cx="13" cy="4.5" r="2" />
      <path d="M12.5 8.5l-1 6 3.5 3 1 4M11.5 14.5L9 21M12.5 8.5L8.5 11l-.5 3M13 9.5l2 2.5 3 .5" />
    </>
  ),
  telefon: (
    <path d="M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4 6.2 2 2 0 0 1 6 4z" />
  ),
  schere: (
    <>
      <circle cx="6" cy="7" r="3" />
      <circle cx="6" cy="17" r="3" />
      <path d="M8.5 8.8 20 17M8.5 15.2 20 7" />
    </>
  ),
} as const satisfies { [name: string]: ReactNode }

/** Beside the words, never in their place. */
export function Pictogram({ of }: { of: keyof typeof shapes }) {
  return (
    <svg className="p-pictogram" viewBox="0 0 48 48" aria-hidden="true">
      {shapes[of]}
    </svg>
  )
}

export function SmallSign({ of }: { of: keyof typeof small }) {
  return (
    <svg className="p-sign" viewBox="0 0 24 24" aria-hidden="true">
      {small[of]}
    </svg>
  )
}
