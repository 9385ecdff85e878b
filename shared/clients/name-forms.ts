/** 'abdurrahman', 'abdelrahman', 'cabdiraxmaan' → 'abdrahman'; none for other words. */
function servantForms(word: string): string[] {
  const match = /^c?abd(?:ou|[aeiou])?(l?)([a-z]{3,})$/.exec(word)
  if (!match) return []
  const [, article, rest] = match as unknown as [string, string, string]
  if (article === '') return [`abd${rest.replace(/^(.)\1/, '$1')}`]
  return /^[aeiou]/.test(rest) ? [`abdl${rest}`, `abd${rest}`] : [`abd${rest.replace(/^l/, '')}`]
}

/** Other forms of one reading: without the article, without a servant's many vowels. */
export function formsOf(reading: string): string[] {
  const forms = [reading, ...servantForms(reading)]
  if (/^[ae]l.{3}/.test(reading)) forms.push(reading.slice(2))
  // 'Ashsharif', 'Assayed': the article has taken on the next sound
  if (/^a(sh|[dnrstz])\1.{3}/.test(reading)) forms.push(reading.replace(/^a(sh|.)/, ''))
  return forms
}
