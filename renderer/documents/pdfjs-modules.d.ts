declare module 'pdfjs-dist/wasm/jbig2_nowasm_fallback.js' {
  const codec: (imports: unknown) => WebAssembly.Exports
  // biome-ignore lint/style/noDefaultExport: so the library has it
  export default codec
}
declare module 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js' {
  const codec: (imports: unknown) => WebAssembly.Exports
  // biome-ignore lint/style/noDefaultExport: so the library has it
  export default codec
}
declare module 'pdfjs-dist/build/pdf.worker.mjs'
