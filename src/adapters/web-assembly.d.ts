/** What the adapters use of WebAssembly; TypeScript declares it only together with the browser's whole DOM. */
declare namespace WebAssembly {
  class Memory {
    constructor(descriptor: { initial: number; maximum?: number })
    readonly buffer: ArrayBuffer
    /** Grows by 64 KiB pages and detaches the old `buffer`; answers the size before, in pages. */
    grow(pages: number): number
  }
  class Module {
    constructor(binary: Uint8Array)
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, Memory>>)
    readonly exports: object
  }
}
