export function unknownWords(names: readonly string[]): string {
  const places = names.map(name => `{{${name}}}`).join(', ')
  return names.length === 1
    ? `Dieses Feld gibt es nicht: ${places}`
    : `Diese Felder gibt es nicht: ${places}`
}
