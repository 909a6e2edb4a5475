// Citation.js has no types. This file declares the two functions that the site calls and the fields of CSL-JSON that it reads.
declare module '@citation-js/core' {
  export interface CslName {
    family?: string;
    given?: string;
    literal?: string;
    'non-dropping-particle'?: string;
  }
  export interface CslEntry {
    id: string;
    title?: string;
    author?: CslName[];
    issued?: { 'date-parts'?: number[][] };
    'container-title'?: string;
    publisher?: string;
    DOI?: string;
    URL?: string;
  }
  export class Cite {
    constructor(data: string, options: { generateGraph: false; forceType?: string });
    data: CslEntry[];
  }
}

declare module '@citation-js/plugin-bibtex';
