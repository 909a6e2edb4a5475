import type { Bilingual } from './language.ts';

/** The words about reading offline. They are separate because scripts load them, in both languages. */
export interface OfflineWords {
  title: string;
  description: string;
  /** What is kept without asking. */
  visited: string;
  /** Shown in place of a page that is not stored. */
  missing: string;
  /** Heading above the stored pages. */
  stored: string;
  save: string;
  /** What the button saves. */
  saves: string;
  saving(done: number, all: number): string;
  saved(size: string): string;
  /** Some files could not be loaded. */
  incomplete(missing: number): string;
  full: string;
  failed: string;
  remove: string;
  removes: string;
  removed: string;
  unsupported: string;
  /** Shown if the site was built without a service worker. */
  off: string;
  needsScript: string;
  /** A new version of the site is ready. */
  update: string;
  reload: string;
  later: string;
}

const zh: OfflineWords = {
  title: '离线阅读',
  description: '没有网络时也能读：看过的页面会自动保存，也可以一次保存全部中文页面。',
  visited: '您打开过的页面会保存在这台设备上，没有网络时可以再读。联网时看到的总是最新版本。',
  missing: '现在没有网络，而您要打开的页面还没有保存在这台设备上。联网后会自动打开。',
  stored: '已保存、现在可以读的答案',
  save: '保存全部中文页面',
  saves: '包括全部答案、互动图和搜索。',
  saving: (done, all) => `正在保存：${done}/${all}`,
  saved: (size) => `全部中文页面都已保存，占用约 ${size}。网站更新后，会在联网时自动更新。`,
  incomplete: (missing) => `有 ${missing} 个文件没有保存成功。请检查网络，然后再按一次。`,
  full: '设备上的空间不足，没有全部保存。',
  failed: '没有保存。请检查网络，然后重试。',
  remove: '删除离线内容',
  removes: '删除本站保存在这台设备上的页面，并停止自动保存。练习进度不受影响。',
  removed: '已删除，今后也不再自动保存。',
  unsupported: '这个浏览器不支持离线保存，或者当前地址不是 https。',
  off: '本站没有开启离线阅读。',
  needsScript: '离线阅读需要 JavaScript。',
  update: '网站有新版本。',
  reload: '重新加载',
  later: '以后再说',
};

const en: OfflineWords = {
  title: 'Read offline',
  description:
    'Read without a network: pages that you visit are stored, and you can save all English pages at once.',
  visited:
    'Pages that you have opened are stored on this device, so that you can read them without a network. When you are online, you always see the latest version.',
  missing:
    'There is no network, and the page that you want is not stored on this device. It opens by itself when the network is back.',
  stored: 'Answers that are stored and can be read now',
  save: 'Save all English pages',
  saves: 'This includes all answers, the interactive figures and the search.',
  saving: (done, all) => `Saving: ${done} of ${all}`,
  saved: (size) =>
    `All English pages are saved and take about ${size}. After an update of the site they are updated when you are online.`,
  incomplete: (missing) =>
    `${missing} files could not be saved. Check the connection, then press the button again.`,
  full: 'There is not enough space on this device to save everything.',
  failed: 'Nothing was saved. Check the connection and try again.',
  remove: 'Delete offline content',
  removes:
    'This deletes the pages that the site has stored on this device and stops storing them. Your practice progress is kept.',
  removed: 'The pages are deleted, and no more are stored.',
  unsupported: 'This browser cannot store pages, or the address does not begin with https.',
  off: 'Reading offline is turned off on this site.',
  needsScript: 'Reading offline needs JavaScript.',
  update: 'There is a new version of the site.',
  reload: 'Reload',
  later: 'Later',
};

/** The words about reading offline in each language. */
export const OFFLINE_WORDS: Bilingual<OfflineWords> = { zh, en };
