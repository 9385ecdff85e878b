import type { PrintToPDFOptions } from 'electron'

const inches: Record<string, [width: number, height: number]> = {
  A0: [33.1, 46.8],
  A1: [23.4, 33.1],
  A2: [16.54, 23.4],
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  A6: [4.13, 5.83],
  Ledger: [17, 11],
  Legal: [8.5, 14],
  Letter: [8.5, 11],
  Tabloid: [11, 17],
}

const usual = {
  landscape: false,
  printBackground: false,
  scale: 1,
  displayHeaderFooter: false,
  headerTemplate: '',
  footerTemplate: '',
  pageRanges: '',
  preferCSSPageSize: false,
  generateTaggedPDF: false,
  generateDocumentOutline: false,
}

/** Electron's options in the words of the browser's protocol. */
export function pdfParameters({
  pageSize = 'Letter',
  margins = {},
  ...options
}: PrintToPDFOptions): Record<string, string | number | boolean> {
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (inches[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height]
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins
  return {
    ...usual,
    ...options,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
  }
}
