const zh = { title: 'image-patches', alt: 'image-patches', caption: 'image-patches' };

const en: typeof zh = { title: 'image-patches', alt: 'image-patches', caption: 'image-patches' };

export const words = { zh, en };
export type Words = typeof zh;
