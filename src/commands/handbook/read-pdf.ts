import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader can navigate to in a PDF. */
export interface PdfReading {
  pages: number;
  /** The page of every anchor that a link leads to, from 1. */
  anchors: Map<string, number>;
}

/** A page of a destination: a reference to its object, or its index. */
type Target = { num: number; gen: number } | number;

/** Reads the number of pages and the anchors of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  // pdf.js takes the memory of the array that it is given.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const destinations = (await document.getDestinations()) as unknown as
      Map<string, [Target]> | Record<string, [Target]>;
    const entries = destinations instanceof Map ? [...destinations] : Object.entries(destinations);
    const anchors = new Map<string, number>();
    for (const [name, [target]] of entries) {
      const index = typeof target === 'number' ? target : await document.getPageIndex(target);
      anchors.set(name, index + 1);
    }
    return { pages: document.numPages, anchors };
  } finally {
    await task.destroy();
  }
}
