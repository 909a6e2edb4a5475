/** The words that all interactive figures share. */
const zh = {
  kind: '互动图',
  controls: '控件',
  reset: '重置',
  copy: '复制当前状态的链接',
};

const en: typeof zh = {
  kind: 'Interactive figure',
  controls: 'Controls',
  reset: 'Reset',
  copy: 'Copy a link to this state',
};

export const words = { zh, en };
