type Pressed = {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

const keyNames: Readonly<Record<string, string>> = {
  esc: 'escape',
  space: ' ',
  up: 'arrowup',
  down: 'arrowdown',
}

/** 'ctrl+k', 'ctrl+shift+enter', 'e'. On a Mac the command key stands for ctrl. */
export function isPressed(shortcut: string, event: Pressed): boolean {
  const parts = shortcut.toLowerCase().split('+')
  const key = parts.at(-1) ?? ''
  const wants = (name: string) => parts.slice(0, -1).includes(name)
  return (
    event.key.toLowerCase() === (keyNames[key] ?? key) &&
    (event.ctrlKey || event.metaKey) === wants('ctrl') &&
    event.altKey === wants('alt') &&
    event.shiftKey === wants('shift')
  )
}

/** A single letter is text while someone types; with ctrl or alt it is a command everywhere. */
export function isPlain(shortcut: string): boolean {
  return !/(^|\+)(ctrl|alt)\+/i.test(shortcut)
}
