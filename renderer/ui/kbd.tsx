import './state.css'

/** A key as it is written on a German keyboard: Strg, Umschalt, Enter. */
export function Kbd({ children }: { children: string }) {
  return <kbd className="kbd">{children}</kbd>
}
