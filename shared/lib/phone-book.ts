/** DIN 5007-2, as in a phone book: ä sorts as ae, other marks do not count. */
export function phoneBookForm(name: string): string {
  return name
    .toLocaleLowerCase('de')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}
