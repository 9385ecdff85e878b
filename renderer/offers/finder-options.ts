export const radiusOptions = [5, 10, 15, 20, 30, 50].map(km => ({
  value: String(km),
  label: `bis ${km} km`,
}))

export const yesNoOptions = [
  { value: 'ja', label: 'ja' },
  { value: 'nein', label: 'nein' },
]
