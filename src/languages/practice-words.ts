import type { Bilingual } from './language.ts';

/** A grade: 1 again, 2 hard, 3 good, 4 easy. */
type Grade = 1 | 2 | 3 | 4;

/** The words of practice. They are separate so that they are loaded with it and not with every page. */
export interface PracticeWords {
  description: string;
  /** How practice works, in two or three sentences. */
  about: string;
  /** Joins sentences; Chinese puts no space between them. */
  join(...sentences: (string | false)[]): string;
  needsScript: string;
  loading: string;
  failed: string;
  choose: {
    title: string;
    categories: string;
    tags: string;
    difficulties: string;
    only: string;
    due: string;
    missed: string;
    bookmarked: string;
    /** How many questions are selected and how many of them are due. */
    selected(count: number, due: number): string;
    nothing: string;
    size: string;
    all: string;
    start: string;
    reset: string;
    copyAddress: string;
  };
  interview: {
    title: string;
    about: string;
    start: string;
    left: string;
    over: string;
    question(number: number, count: number): string;
    followUp: string;
    answered: string;
    notAnswered: string;
  };
  card: {
    /** The position in the session. */
    turn(number: number, count: number): string;
    repeat: string;
    timer: string;
    timeUp: string;
    hideTimer: string;
    showTimer: string;
    prompt: string;
    reveal: string;
    points: string;
    lead: string;
    followUps: string;
    full: string;
    bookmark: string;
    unbookmark: string;
    /** What the ticked points propose. */
    proposal(said: number, points: number, grade: string): string;
    grade: string;
    grades: Record<Grade, string>;
    /** When the question comes again, below a grade. */
    days(days: number): string;
    skip: string;
    back: string;
    undo: string;
    undone: string;
    finish: string;
    failed: string;
    retry: string;
  };
  keys: {
    title: string;
    list: readonly (readonly [keys: string, action: string])[];
  };
  summary: {
    title: string;
    interviewTitle(date: string): string;
    practiceTitle(date: string): string;
    totals(questions: number, minutes: number, said: number, points: number): string;
    none: string;
    said(said: number, points: number): string;
    /** The line of a question in Markdown: its link, its grade and what was said. */
    line(link: string, grade: string, said: string): string;
    /** Text before a point that was not said, with the space after it in English. */
    unsaid: string;
    followUp(answered: boolean): string;
    copy: string;
    again: string;
  };
  data: {
    title: string;
    /** How much there is. */
    count(reviews: number, questions: number, bookmarks: number): string;
    where: string;
    safari: string;
    lastExport(date: string): string;
    neverExported: string;
    remind: string;
    export: string;
    import: string;
    imported(reviews: number, bookmarks: number): string;
    importedNothing: string;
    importedBroken(count: number): string;
    importUnreadable: string;
    importNewer: string;
    wipe: string;
    wipeConfirm: string;
    wiped: string;
    aside(count: number): string;
    downloadAside: string;
    discardAside: string;
  };
  trouble: Record<'unavailable' | 'full' | 'blocked' | 'outdated', string>;
  lists: {
    due: string;
    done: string;
    bookmarked: string;
    /** The sentence above a list. */
    progress(done: number, due: number, bookmarks: number): string;
    practice: string;
  };
}

const zh: PracticeWords = {
  description:
    '用间隔重复练习这些面试题：先出声回答，再对照要点，由要点数给出评分并安排下次复习。也可以做一场 20 分钟的模拟面试。',
  about:
    '看到题目后先出声回答，再翻开答案，勾选说到了的要点。网站按要点数建议一个评分，并据此安排下次复习的日子。',
  join: (...sentences) => sentences.filter(Boolean).join(''),
  needsScript: '练习需要 JavaScript。没有 JavaScript 时，可以在每道题的页面上对照“自查”里的要点：',
  loading: '正在载入题目…',
  failed: '题目没有载入。请检查网络，然后刷新页面。',
  choose: {
    title: '选择题目',
    categories: '分类',
    tags: '标签',
    difficulties: '难度',
    only: '只练',
    due: '今天到期的',
    missed: '上次没答好的',
    bookmarked: '收藏的',
    selected: (count, due) => (due > 0 ? `选中 ${count} 题，其中 ${due} 题今天到期。` : `选中 ${count} 题。`),
    nothing: '没有符合条件的题目。请放宽条件。',
    size: '这一轮的题数',
    all: '全部',
    start: '开始练习',
    reset: '清除条件',
    copyAddress: '复制这组条件的链接',
  },
  interview: {
    title: '模拟面试',
    about:
      '20 分钟，七道题，从核心到深入，尽量覆盖各个分类。每道题之后有一个追问，结束时有一份可以复制到笔记里的总结。',
    start: '开始模拟面试',
    left: '剩余时间',
    over: '20 分钟到了。可以答完这一题，也可以现在结束。',
    question: (number, count) => `第 ${number} 题，共 ${count} 题`,
    followUp: '追问',
    answered: '答出来了',
    notAnswered: '没答出来',
  },
  card: {
    turn: (number, count) => `第 ${number} 题，共 ${count} 题`,
    repeat: '再练一次',
    timer: '60 秒计时',
    timeUp: '60 秒到了',
    hideTimer: '隐藏计时',
    showTimer: '显示计时',
    prompt: '先出声回答，再翻开答案。',
    reveal: '翻开答案',
    points: '说到了哪几点？',
    lead: '60 秒回答',
    followUps: '追问',
    full: '完整答案和图',
    bookmark: '收藏',
    unbookmark: '取消收藏',
    proposal: (said, points, grade) => `说到 ${said} / ${points} 点，建议评为“${grade}”。`,
    grade: '评分',
    grades: { 1: '重来', 2: '困难', 3: '良好', 4: '轻松' },
    days: (days) => (days === 1 ? '明天' : `${days} 天后`),
    skip: '跳过',
    back: '上一题',
    undo: '撤销评分',
    undone: '已撤销上一次评分。',
    finish: '结束这一轮',
    failed: '这道题的答案没有载入。请检查网络。',
    retry: '重试',
  },
  keys: {
    title: '键盘操作',
    list: [
      ['空格', '翻开答案；之后勾选所在的要点'],
      ['↑ ↓', '在要点之间移动'],
      ['1 2 3 4', '评为重来、困难、良好、轻松'],
      ['回车', '接受建议的评分'],
      ['← →', '上一题、跳过'],
      ['U', '撤销评分'],
      ['B', '收藏'],
      ['O', '打开完整答案'],
    ],
  },
  summary: {
    title: '总结',
    interviewTitle: (date) => `模拟面试，${date}`,
    practiceTitle: (date) => `练习，${date}`,
    totals: (questions, minutes, said, points) =>
      `${questions} 题，用时 ${minutes} 分钟，说到 ${points} 个要点中的 ${said} 个。`,
    none: '这一轮还没有回答题目。',
    said: (said, points) => `说到 ${said} / ${points} 点`,
    line: (link, grade, said) => `${link}：${grade}，${said}`,
    unsaid: '没说到：',
    followUp: (answered) => (answered ? '答出的追问：' : '没答出的追问：'),
    copy: '复制为 Markdown',
    again: '回到选择',
  },
  data: {
    title: '练习记录',
    count: (reviews, questions, bookmarks) => `${questions} 道题的 ${reviews} 次复习，${bookmarks} 个收藏。`,
    where: '记录只保存在这台设备的这个浏览器里，不会上传。',
    safari: 'Safari 会在七天没有访问本站之后删除记录。请定期导出，换设备时再导入。',
    lastExport: (date) => `最近一次导出：${date}。`,
    neverExported: '还没有导出过。',
    remind: '这些记录还没有备份。导出的文件可以在任何设备上导入。',
    export: '导出记录',
    import: '导入记录',
    imported: (reviews, bookmarks) => `已导入：新增 ${reviews} 次复习，更新 ${bookmarks} 个收藏。`,
    importedNothing: '文件里没有新的记录。',
    importedBroken: (count) => `${count} 处内容无法读取，已单独保存，可以在下面下载。`,
    importUnreadable: '这个文件不是本站导出的记录，没有改动任何内容。',
    importNewer: '这个文件来自本站更新的版本。请刷新页面，然后再导入。',
    wipe: '删除全部记录',
    wipeConfirm: '确定删除这个浏览器里的全部练习记录和收藏吗？删除之后只能从导出的文件恢复。',
    wiped: '已删除全部记录。',
    aside: (count) => `有 ${count} 处记录无法读取，已单独保存，没有丢弃。`,
    downloadAside: '下载这些内容',
    discardAside: '已经下载，不再保留',
  },
  trouble: {
    unavailable:
      '这个浏览器现在不保存练习记录，可能因为处于隐私模式。您可以继续练习；关闭页面之前请导出记录。',
    full: '浏览器的存储空间已满，最近的记录还没有保存。您可以继续练习；请腾出空间，或者先导出记录。',
    blocked: '另一个标签页打开着本站的旧版本，记录暂时无法读写。请关闭或刷新那个标签页。',
    outdated: '本站已在另一个标签页更新，这个页面不再保存记录。请刷新本页；未保存的记录可以先导出。',
  },
  lists: {
    due: '今天到期',
    done: '练过',
    bookmarked: '已收藏',
    progress: (done, due, bookmarks) =>
      `${[`练过 ${done} 题`, due > 0 && `今天到期 ${due} 题`, bookmarks > 0 && `收藏 ${bookmarks} 题`].filter(Boolean).join('，')}。`,
    practice: '去练习',
  },
};

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

const en: PracticeWords = {
  description:
    'Practice the interview questions with spaced repetition: answer aloud, compare your answer with its points, and review each question on the day it is due. Or take a mock interview of 20 minutes.',
  about:
    'Answer each question aloud, reveal the answer, and tick the points that you made. The points propose a grade, and the grade decides when the question comes again.',
  join: (...sentences) => sentences.filter(Boolean).join(' '),
  needsScript:
    'Practice needs JavaScript. Without it, open a question and compare your answer with the points under “Check yourself”:',
  loading: 'Loading the questions…',
  failed: 'The questions could not be loaded. Check the connection and reload the page.',
  choose: {
    title: 'Choose questions',
    categories: 'Categories',
    tags: 'Tags',
    difficulties: 'Difficulty',
    only: 'Only',
    due: 'what is due today',
    missed: 'what I missed last time',
    bookmarked: 'my bookmarks',
    selected: (count, due) =>
      `${plural(count, 'question')} selected${due > 0 ? `, ${due} of them due today` : ''}.`,
    nothing: 'No question matches. Choose fewer conditions.',
    size: 'Questions in this session',
    all: 'All',
    start: 'Start practice',
    reset: 'Clear',
    copyAddress: 'Copy a link to this choice',
  },
  interview: {
    title: 'Mock interview',
    about:
      'Seven questions in 20 minutes, from core to expert and across the categories. A follow-up comes after each question, and a summary that you can copy into your notes comes at the end.',
    start: 'Start a mock interview',
    left: 'Time left',
    over: 'The 20 minutes are over. You can finish this question or end the interview now.',
    question: (number, count) => `Question ${number} of ${count}`,
    followUp: 'Follow-up',
    answered: 'I answered it',
    notAnswered: 'I could not answer it',
  },
  card: {
    turn: (number, count) => `Question ${number} of ${count}`,
    repeat: 'Once more',
    timer: 'Timer of 60 seconds',
    timeUp: '60 seconds are over',
    hideTimer: 'Hide the timer',
    showTimer: 'Show the timer',
    prompt: 'Answer aloud, then reveal the answer.',
    reveal: 'Reveal the answer',
    points: 'Which points did you make?',
    lead: 'The 60-second answer',
    followUps: 'Follow-up questions',
    full: 'Full answer with its figures',
    bookmark: 'Bookmark',
    unbookmark: 'Remove bookmark',
    proposal: (said, points, grade) =>
      `${said} of ${plural(points, 'point')}: the proposed grade is “${grade}”.`,
    grade: 'Grade',
    grades: { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' },
    days: (days) => plural(days, 'day'),
    skip: 'Skip',
    back: 'Previous',
    undo: 'Undo the grade',
    undone: 'The last grade has been undone.',
    finish: 'End this session',
    failed: 'The answer to this question could not be loaded. Check the connection.',
    retry: 'Try again',
  },
  keys: {
    title: 'Keyboard',
    list: [
      ['Space', 'reveal the answer; then tick the focused point'],
      ['↑ ↓', 'move between the points'],
      ['1 2 3 4', 'grade as again, hard, good or easy'],
      ['Enter', 'accept the proposed grade'],
      ['← →', 'previous question, skip this one'],
      ['U', 'undo the last grade'],
      ['B', 'bookmark'],
      ['O', 'open the full answer'],
    ],
  },
  summary: {
    title: 'Summary',
    interviewTitle: (date) => `Mock interview, ${date}`,
    practiceTitle: (date) => `Practice, ${date}`,
    totals: (questions, minutes, said, points) =>
      `${plural(questions, 'question')} in ${plural(minutes, 'minute')}, ${said} of ${plural(points, 'point')} made.`,
    none: 'No question has been answered in this session.',
    said: (said, points) => `${said} of ${plural(points, 'point')}`,
    line: (link, grade, said) => `${link}: ${grade.toLowerCase()}, ${said}`,
    unsaid: 'Missed: ',
    followUp: (answered) => (answered ? 'Follow-up answered: ' : 'Follow-up not answered: '),
    copy: 'Copy as Markdown',
    again: 'Back to the choice',
  },
  data: {
    title: 'Your practice data',
    count: (reviews, questions, bookmarks) =>
      `${plural(reviews, 'review')} of ${plural(questions, 'question')}, ${plural(bookmarks, 'bookmark')}.`,
    where: 'The data are stored only in this browser on this device. Nothing is uploaded.',
    safari:
      'Safari deletes them after seven days without a visit to this site. Export them regularly, and import them on another device.',
    lastExport: (date) => `Last export: ${date}.`,
    neverExported: 'They have not been exported yet.',
    remind: 'These reviews have no backup yet. You can import an exported file on any device.',
    export: 'Export data',
    import: 'Import data',
    imported: (reviews, bookmarks) =>
      `Imported: ${plural(reviews, 'new review')}, ${plural(bookmarks, 'changed bookmark')}.`,
    importedNothing: 'The file contains nothing new.',
    importedBroken: (count) =>
      `${plural(count, 'entry', 'entries')} could not be read. They have been set aside, and you can download them below.`,
    importUnreadable: 'This file was not exported from this site. Nothing has been changed.',
    importNewer: 'This file comes from a newer version of this site. Reload the page and import it again.',
    wipe: 'Delete all data',
    wipeConfirm:
      'Delete all practice data and bookmarks in this browser? Afterwards, only an exported file can restore them.',
    wiped: 'All data have been deleted.',
    aside: (count) =>
      `${plural(count, 'entry', 'entries')} of your data could not be read. They have been set aside and are not lost.`,
    downloadAside: 'Download them',
    discardAside: 'I have them; discard them here',
  },
  trouble: {
    unavailable:
      'This browser does not store your practice at the moment, perhaps because it is in private mode. You can go on; export your data before you close the page.',
    full: 'The storage of this browser is full, and your last reviews are not saved yet. You can go on; free some space, or export your data now.',
    blocked:
      'Another tab shows an older version of this site, so your data cannot be read at the moment. Close or reload that tab.',
    outdated:
      'This site has been updated in another tab, and this page no longer saves your practice. Reload it; you can export unsaved data first.',
  },
  lists: {
    due: 'due today',
    done: 'practiced',
    bookmarked: 'bookmarked',
    progress: (done, due, bookmarks) =>
      `${[`${done} practiced`, due > 0 && `${due} due today`, bookmarks > 0 && `${bookmarks} bookmarked`].filter(Boolean).join(', ')}.`,
    practice: 'Go to practice',
  },
};

/** The words of practice in each language. */
export const PRACTICE_WORDS: Bilingual<PracticeWords> = { zh, en };
