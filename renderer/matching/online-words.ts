// Whether two may also meet by video: yes, no, or nobody has asked yet.

export const onlineOptions = [
  { value: 'ja', label: 'ja, auch online' },
  { value: 'nein', label: 'nein, nur vor Ort' },
]

export function onlineChoice(online: boolean | null): string | null {
  if (online === null) return null
  return online ? 'ja' : 'nein'
}

export function onlineOf(choice: string | null): boolean | null {
  return choice === null ? null : choice === 'ja'
}
