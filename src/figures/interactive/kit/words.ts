/** The words that all interactive figures share. */
const zh = {
  kind: '互动图',
  controls: '控件',
  reset: '重置',
  copy: '复制当前状态的链接',
  failed: '这张互动图的脚本没有载入，图上显示的是初始状态。请刷新页面。',
  again: (seed: number) => `重新抽样（种子 ${seed}）`,
};

const en: typeof zh = {
  kind: 'Interactive figure',
  controls: 'Controls',
  reset: 'Reset',
  copy: 'Copy a link to this state',
  failed: 'The script of this figure did not load, so the figure shows its initial state. Reload the page.',
  again: (seed) => `Draw again (seed ${seed})`,
};

export const words = { zh, en };
