const zh = { title: 'dialogue-off-topic', alt: 'dialogue-off-topic', caption: 'dialogue-off-topic' };

const en: typeof zh = { title: 'dialogue-off-topic', alt: 'dialogue-off-topic', caption: 'dialogue-off-topic' };

export const words = { zh, en };
export type Words = typeof zh;
