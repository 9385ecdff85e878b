// 24250 → "zweihundertzweiundvierzig Euro und fünfzig Cent", as it stands on a receipt.

const ONES = [
  ...['null', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'],
  ...['elf', 'zwölf', 'dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn'],
  'neunzehn',
]
const TENS = [
  ...['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig'],
  'neunzig',
]
const THOUSAND = 1000
const MILLION = 1_000_000

export function amountInWords(cents: number): string {
  if (!Number.isInteger(cents) || cents < 0) throw new RangeError('not whole cents')
  const rest = cents % 100
  const whole = `${inWords((cents - rest) / 100)} Euro`
  return rest === 0 ? whole : `${whole} und ${inWords(rest)} Cent`
}

function inWords(number: number): string {
  if (number < MILLION) return belowMillion(number)
  const millions = Math.floor(number / MILLION)
  const said = millions === 1 ? 'eine Million' : `${belowMillion(millions)} Millionen`
  const rest = number % MILLION
  return rest === 0 ? said : `${said} ${belowMillion(rest)}`
}

function belowMillion(number: number): string {
  if (number < THOUSAND) return belowThousand(number)
  const rest = number % THOUSAND
  const thousands = belowThousand(Math.floor(number / THOUSAND))
  return `${thousands}tausend${rest === 0 ? '' : belowThousand(rest)}`
}

function belowThousand(number: number): string {
  if (number < 100) return belowHundred(number)
  const rest = number % 100
  const hundreds = `${ONES[Math.floor(number / 100)]}hundert`
  return rest === 0 ? hundreds : `${hundreds}${belowHundred(rest)}`
}

function belowHundred(number: number): string {
  if (number < 20) return ONES[number] ?? ''
  const ones = number % 10
  const tens = TENS[Math.floor(number / 10)] ?? ''
  return ones === 0 ? tens : `${ONES[ones]}und${tens}`
}
