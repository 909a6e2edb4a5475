/** The words that all interactive figures share. */
const zh = {
  kind: '互动图',
  controls: '控件',
  reset: '重置',
  copy: '复制当前状态的链接',
  again: (seed: number) => `重新抽样（种子 ${seed}）`,
};

const en: typeof zh = {
  kind: 'Interactive figure',
  controls: 'Controls',
  reset: 'Reset',
  copy: 'Copy a link to this state',
  again: (seed) => `Draw again (seed ${seed})`,
};

export const words = { zh, en };
