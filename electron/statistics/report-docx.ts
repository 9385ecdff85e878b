import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { OfficeHead } from '../../shared/print-office.ts'
import type {
  AnnualReportSheet,
  ReportBlock,
  ReportTable,
} from '../../shared/statistics/report-sheet.ts'
import { withInstant } from './report-docx-instant.ts'

// The Sachbericht for those who go on writing it. Sizes are half points, distances twentieths of one.

const POINTS = 'points'
const FONT = 'Arial'
const INK = '14171f'
const MUTED = '4d5462'

/** Its properties name the office, never who sat at the machine. */
export async function writeReportDocx(sheet: AnnualReportSheet, now: string): Promise<Uint8Array> {
  const { office, title, date, chapters } = sheet
  const document = new Document({
    ...{ title, creator: office.name, lastModifiedBy: office.name },
    styles: { default: defaultStyles },
    numbering: { config: [{ reference: POINTS, levels: [pointLevel] }] },
    sections: [
      {
        properties: { page: { size: a4, margin: margins } },
        headers: { default: head(office) },
        footers: { default: foot },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(title) }),
          new Paragraph({
            spacing: { after: 360 },
            children: [new TextRun({ text: `Stand ${date}`, color: MUTED })],
          }),
          ...chapters.flatMap(chapter => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runsOf(chapter.title) }),
            ...chapter.blocks.flatMap((block, at) =>
              blockOf(block, chapter.blocks[at + 1]?.kind === 'list'),
            ),
            ...(chapter.table ? tableOf(chapter.table) : []),
          ]),
        ],
      },
    ],
  })
  return withInstant(new Uint8Array(await Packer.toBuffer(document)), now)
}

const a4 = { width: 11_906, height: 16_838 }
const margins = { top: 1440, right: 1134, bottom: 1134, left: 1418 }

const heading = (size: number, before: number) => ({
  run: { font: FONT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after: 120 }, keepNext: true },
})
const defaultStyles = {
  document: {
    run: { font: FONT, size: 22, color: INK, language: { value: 'de-DE' } },
    paragraph: { spacing: { after: 120, line: 288 } },
  },
  title: heading(36, 0),
  heading1: heading(26, 360),
  heading2: heading(22, 240),
}
const pointLevel = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '–',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340, hanging: 340 } } },
}

function head({ name, programName, unit }: OfficeHead): Header {
  const under = [programName, unit].filter(Boolean).join(' · ')
  return new Header({
    children: [
      new Paragraph({
        spacing: { after: 0 },
        children: [new TextRun({ text: name, bold: true, size: 20 })],
      }),
      new Paragraph({ children: [new TextRun({ text: under, size: 17, color: MUTED })] }),
    ],
  })
}

const foot = new Footer({
  children: [
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      children: [
        new TextRun({
          ...{ size: 17, color: MUTED },
          children: ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES],
        }),
      ],
    }),
  ],
})

/** Lines of a paragraph stay lines. */
function runsOf(text: string): TextRun[] {
  return text.split('\n').map((line, at) => new TextRun({ text: line, break: at === 0 ? 0 : 1 }))
}

const FIRST_LETTER = /\p{L}/u
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const isRightToLeft = (text: string) => RIGHT_TO_LEFT.test(FIRST_LETTER.exec(text)?.[0] ?? '')

function blockOf(block: ReportBlock, leadsToList: boolean): Paragraph[] {
  if (block.kind === 'text') return [paragraph(block.text, { keepNext: leadsToList })]
  return block.items.map(item => paragraph(item, { numbering: { reference: POINTS, level: 0 } }))
}

type ParagraphOptions = Pick<IParagraphOptions, 'numbering' | 'keepNext'>

function paragraph(text: string, options: ParagraphOptions): Paragraph {
  return new Paragraph({ ...options, bidirectional: isRightToLeft(text), children: runsOf(text) })
}

const line = { style: BorderStyle.SINGLE, size: 4, color: 'b9bdc8' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const borders = {
  ...{ top: line, bottom: line, left: none, right: none },
  ...{ insideHorizontal: line, insideVertical: none },
}

function tableOf({ title, columns, rows, note }: ReportTable): (Paragraph | Table)[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(title) }),
    new Table({
      ...{ borders, width: { size: 100, type: WidthType.PERCENTAGE } },
      rows: [
        new TableRow({
          tableHeader: true,
          children: ['Kennzahl', ...columns].map((text, at) => cell(text, at > 0, true)),
        }),
        ...rows.map(
          ({ name, values }) =>
            new TableRow({
              cantSplit: true,
              children: [name, ...values].map((text, at) => cell(text, at > 0, false)),
            }),
        ),
      ],
    }),
    new Paragraph({
      spacing: { before: 120 },
      children: [new TextRun({ text: note, size: 17, color: MUTED })],
    }),
  ]
}

function cell(text: string, isFigure: boolean, bold: boolean): TableCell {
  const size = 19
  return new TableCell({
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    width: { size: isFigure ? 13 : 35, type: WidthType.PERCENTAGE },
    children: [
      new Paragraph({
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0, line: 252 },
        children: [new TextRun({ text, bold, size })],
      }),
    ],
  })
}
