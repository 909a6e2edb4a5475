const zh = { title: 'path-length', alt: 'path-length', caption: 'path-length' };

const en: typeof zh = { title: 'path-length', alt: 'path-length', caption: 'path-length' };

export const words = { zh, en };
export type Words = typeof zh;
