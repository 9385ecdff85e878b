import {
  type ChosenFile,
  type DocumentSource,
  type DocumentWords,
  type FileProblem,
  MOST_DOCUMENT_BYTES,
  MOST_FILES_AT_ONCE,
} from '../../shared/documents/document.ts'
import { inspectFile } from '../../shared/documents/file-flaw.ts'
import { kindOfType, titleFromName } from './document-words.ts'

/** A file that was chosen, dropped or pasted, and is not yet in the store. */
export type PendingFile = {
  id: string
  name: string
  bytes: number
  problem: FileProblem | null
  source: DocumentSource
  words: DocumentWords
}

export function fromChosen({ token, name, bytes, type, problem }: ChosenFile): PendingFile {
  const words = { title: titleFromName(name), kind: kindOfType(type) }
  return { id: token, name, bytes, problem, words, source: { from: 'disk', token } }
}

async function fromPage(file: File): Promise<PendingFile> {
  const bytes = file.size > MOST_DOCUMENT_BYTES ? null : await readBytes(file)
  const { type, problem } = bytes === null ? tooLarge : inspectFile(bytes)
  return {
    id: crypto.randomUUID(),
    name: file.name,
    bytes: file.size,
    problem: bytes === gone ? 'gone' : problem,
    words: { title: titleFromName(file.name), kind: kindOfType(type) },
    // What is refused need not be carried along.
    source: { from: 'page', bytes: problem === null && bytes !== null ? bytes : gone },
  }
}

const gone = new Uint8Array()
const tooLarge = { type: null, problem: 'too-large' } as const

/** A folder can be dropped too, and a file can be gone by then. */
async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  return file.arrayBuffer().then(
    buffer => new Uint8Array(buffer),
    () => gone,
  )
}

export async function fromFileList(files: Iterable<File>): Promise<PendingFile[]> {
  const pending: PendingFile[] = []
  // One after the other: twenty scans at once would take half a gigabyte.
  for (const file of [...files].slice(0, MOST_FILES_AT_ONCE)) pending.push(await fromPage(file))
  return pending
}
