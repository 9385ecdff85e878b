/** Said when a page has left the program. */
export function outputText(what: string, fileName: string | null): string {
  return fileName === null
    ? `${what} gedruckt.`
    : `${what} gespeichert als ${fileName}. Die Datei ist nicht verschlüsselt.`
}
