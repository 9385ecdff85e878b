/** What stands for a codec between page and worker, where pdfjs would have its WebAssembly. */
export const codecMarks = { 'jbig2.wasm': 1, 'openjpeg.wasm': 2 } as const

export function isCodec(name: string): name is keyof typeof codecMarks {
  return Object.hasOwn(codecMarks, name)
}
