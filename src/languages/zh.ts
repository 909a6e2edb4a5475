import type { Words } from './interface-words.ts';

/** The interface in Simplified Chinese. */
export const zh: Words = {
  site: {
    name: 'Transformer 面试 84 题',
    shortName: 'Transformer 84 题',
    description: (questions) =>
      `${questions} 道 Transformer 面试题的中英文答案：60 秒回答、推导、可以手算的例子、运行过的代码和出处。`,
    promise:
      '每道题先给出一段 60 秒能说完的回答，再讲清推导、适用条件和出处。代码都实际运行过，并用断言验证正文的结论。常见的错误答案单独列出，并说明错在哪里。',
  },
  language: {
    name: '中文',
    switchTo: 'English',
    acceptOffer: '阅读本页的中文版',
    dismissOffer: '不再提示',
  },
  theme: { label: '外观', system: '跟随系统', light: '浅色', dark: '深色' },
  navigation: {
    skip: '跳到正文',
    main: '主导航',
    footer: '页脚',
    breadcrumb: '当前位置',
    home: '首页',
    questions: '全部题目',
    tags: '标签',
    figures: '互动图',
    glossary: '术语表',
    notation: '记号约定',
    checking: '答案如何核对',
    corrections: '更正',
    json: '题目数据（JSON）',
    license: '内容采用 CC BY 4.0 许可，代码采用 MIT 许可。',
  },
  question: {
    lead: '60 秒回答',
    points: '自查：这几点都说到了吗？',
    contents: '本页目录',
    references: '参考文献',
    related: '相关题目',
    linkedFrom: '提到本题的题目',
    neighbors: '上一题与下一题',
    previous: '上一题',
    next: '下一题',
    tags: '标签',
    difficulty: '难度',
    difficulties: { 1: '核心', 2: '进阶', 3: '深入' },
    verified: '最近核对',
    titleWithView: (title, view) => `${title}（${view}）`,
    markdown: '下载 Markdown',
    corrected: (date) => `${date}更正过：改了什么`,
  },
  corrections: {
    description:
      '读者指出、重读或重新计算发现的错误，核实之后在中英文两版里一并改正。凡是改变了论断的更正都列在这里，最近的在前。',
    was: '原先的说法',
    is: '更正',
  },
  feed: {
    title: (site) => `${site}：新增与更正`,
    description: '新增的答案，以及改变了论断的更正。',
    corrected: (question) => `更正：${question}`,
  },
  openSearch: { name: 'Transformer 84 中' },
  repository: {
    edit: '编辑本页',
    report: '报告错误',
    reportSection: '报告某一节的错误',
    issueTitle: (question) => `${question}：有一处错误`,
    issueBody: (question, address, section) =>
      [
        `题目：${question}`,
        ...(section === undefined ? [] : [`小节：${section}`]),
        `地址：${address}`,
        '\n有误的原句：\n\n\n依据（推导、运行结果或出处）：\n',
      ].join('\n'),
  },
  prose: {
    listing: '代码',
    output: '运行结果',
    figure: '图',
    interactive: '互动图：',
    formula: '公式',
    table: '表格',
    headingLink: (title) => `“${title}”一节的链接`,
    backToText: '回到正文引用处',
    openDrawing: '单独打开此图',
  },
  lists: {
    questionCount: (count) => `${count} 题`,
    figureCount: (count) => `${count} 张互动图`,
    categoryNumber: (number) => `第 ${number} 类`,
    tagsDescription: '按知识点查找题目。',
    taggedWith: (tag) => `标签：${tag}`,
    figuresDescription: (figures) =>
      `${figures} 张互动图。图上的每个数都由答案里推导的函数当场算出，每个状态都有自己的地址，可以放进笔记。`,
    figureServes: '用到这张图的题目',
    glossaryDescription: '答案中用到的术语，中英文对照，并附上讲解它的题目。',
    glossarySee: '详见',
  },
  notFound: {
    title: '找不到这一页',
    text: '地址可能有误。首页列出了全部题目。',
    home: '回到首页',
  },
  redirect: '如果没有自动跳转，请点这里：',
  moved: '这部分内容已移到：',
};
