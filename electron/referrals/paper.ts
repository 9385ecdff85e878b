import { AppError } from '../../shared/errors.ts'
import type { PrintDocument } from '../../shared/print.ts'
import type { Working } from '../vault/handler-types.ts'
import type { Host } from '../vault/host.ts'

type Output = { way: 'drucken' | 'speichern'; fileName: string }

/** On paper or into a file that she names. What she cancels has not left the house. */
export async function putOut(
  { signal }: Pick<Working, 'signal'>,
  host: Pick<Host, 'print' | 'renderPdf' | 'saveFile'>,
  document: PrintDocument,
  { way, fileName: suggestedName }: Output,
): Promise<{ fileName: string | null }> {
  if (way === 'drucken') {
    const { printed } = await host.print(document)
    if (!printed) throw new AppError('cancelled')
    return { fileName: null }
  }
  const bytes = await host.renderPdf(document)
  signal.throwIfAborted()
  const { fileName } = await host.saveFile({ suggestedName, bytes })
  if (fileName === null) throw new AppError('cancelled')
  return { fileName }
}
