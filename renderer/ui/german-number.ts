export type ParsedNumber = { ok: true; value: number } | { ok: false; problem: 'empty' | 'format' }

const GROUPED = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/
const PLAIN = /^-?\d+([,.]\d+)?$/

/** '1.234,50' and '1234,5' as people type it; a lone dot is a decimal point unless it groups by three. */
export function parseNumber(text: string): ParsedNumber {
  const typed = text
    .normalize('NFKC')
    .replace(/[\s'’]/g, '')
    .replace(/[−–]/g, '-')
  if (typed === '') return { ok: false, problem: 'empty' }
  if (GROUPED.test(typed)) {
    return { ok: true, value: Number(typed.replaceAll('.', '').replace(',', '.')) }
  }
  if (!PLAIN.test(typed)) return { ok: false, problem: 'format' }
  return { ok: true, value: Number(typed.replace(',', '.')) }
}

export function formatNumber(value: number, decimals?: number): string {
  return value.toLocaleString('de-DE', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 20,
  })
}
