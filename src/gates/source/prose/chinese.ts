import type { Rule } from './rule.ts';

/** One translation per term, as in content/glossary.json: the wording to avoid, and the term to write. */
const TERMS: readonly [variant: RegExp, term: string][] = [
  [/孪生题|姊妹题/g, '同题'],
  [/(?<![结集联组混综复融聚])合头(?!部)/g, '合并 head'],
  [/拆头/g, '拆分 head'],
  [/遮罩|掩膜|掩模|蒙版|遮蔽/g, '掩码（动作写“屏蔽”）'],
  [/因果(?:遮罩|屏蔽|蒙版|遮挡)|下三角掩码/g, '因果掩码'],
  [/补位/g, '填充（padding）；动作写“补齐”'],
  [/残差(?:主干|主路|干路)/g, '残差流'],
  [/(?<!残差)主干(?!网络)/g, '残差流；指整个网络时写“主干网络”'],
  [/骨干(?:网络)?/g, '主干网络'],
  [/隐藏格|隐单元|隐藏节点|隐藏神经元/g, '隐藏单元'],
  [/(?<![单潜])隐层/g, '隐藏层'],
  [/(?:层|批|批量|组)规范化|(?:批量|批次)归一化/g, '层归一化、批归一化'],
  [/(?:学习率)?热身|暖启动/g, '预热'],
  [/秩(?:塌缩|崩塌|塌陷|坍塌|崩溃)/g, '秩坍缩'],
  [/词汇表|字典表/g, '词表'],
  [/词元|词符|令牌/g, 'token'],
  [/暴露偏差|暴露偏置|曝光偏置/g, '曝光偏差'],
  [/强制教学|导师驱动|教师驱动|教师强迫/g, '教师强制（teacher forcing）'],
  [/集束搜索|光束搜索|柱搜索|波束搜索/g, '束搜索'],
  [/贪婪/g, '贪心'],
  [/丢弃法|暂退法/g, 'dropout（随机失活）'],
  [/权重绑定|权值共享|权重捆绑|参数绑定/g, '权重共享'],
  [/精调/g, '微调'],
  [/自然语言推断/g, '自然语言推理（NLI）'],
  [/推断(?=时|阶段|速度|框架|引擎|延迟)/g, '推理'],
  [/交?互注意力/g, '交叉注意力'],
  [/自关注|自我注意/g, '自注意力'],
  [/梯度(?:累加|积累|累计)(?!起来|到|在|进)/g, '梯度累积'],
  [/未登陆词|集外词/g, '未登录词'],
  [/混淆度|迷惑度/g, '困惑度'],
  [/小样本学习/g, '少样本学习'],
  [/零次学习/g, '零样本学习'],
  [/学习速率/g, '学习率'],
  [/专家混合/g, '混合专家'],
  [/(?:投机|推测)采样|推测(?:性)?解码|猜测解码/g, '投机解码'],
  [/标签光滑/g, '标签平滑'],
];

/** Phrases of the first edition that nobody would say to a colleague. */
const PHRASES: readonly [phrase: RegExp, instead: string][] = [
  [/空行/g, '整行都被屏蔽的行'],
  [/整行被挡/g, '整行都被屏蔽'],
  [/无处表示/g, '就表示不出来'],
  [/同批的别人/g, '同一批里的其他句子'],
  [/只是被填满/g, '每一层内部所有位置同时进行'],
  [/照付/g, '一个不少'],
  [/多剩/g, '衰减慢多少倍'],
  [/选中的是随机的/g, '选中哪几个全凭随机初始化'],
  [/有对照实验的是/g, '有对照实验的几条里，……'],
  [/并不起来/g, '无法合并成一个'],
  [/按 ?n ?=/g, '点击 “n=6d” 按钮'],
  [/诚实地/g, '也要看到'],
];

/** Wordings that are sometimes right. */
const DOUBTFUL: readonly [phrase: RegExp, instead: string][] = [
  [/有[两二三四五六]条路(?!径)/g, '几种做法，每种写成完整的一句：做法、代价、适用场合'],
  // The English term may follow the Chinese one in brackets, once per page.
  [/(?<!（[^）]{0,40})causal mask/gi, '因果掩码，首次出现时写“因果掩码（causal mask）”'],
  [/(?<!（[^）]{0,40})residual stream/gi, '残差流'],
  [/(?<!（[^）]{0,40})exposure bias/gi, '曝光偏差'],
  [/(?<!（[^）]{0,40})beam search/gi, '束搜索'],
];

const rules = (list: readonly [RegExp, string][]): Rule[] =>
  list.map(([pattern, instead]) => ({ pattern, instead }));

/** The rules for Chinese text. */
export const CHINESE: readonly Rule[] = [
  ...rules(TERMS),
  ...rules(PHRASES),
  ...rules(DOUBTFUL).map((rule): Rule => ({ ...rule, doubtful: true })),
];
