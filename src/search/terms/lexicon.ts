/**
 * The smallest Chinese words of the field and of queries about it. A query is split into these words, so that each
 * counts separately; text that is in no list is split into pairs of characters. Longer terms (多头注意力) consist of these
 * words and come from the glossary.
 */
export const WORDS = `
注意力 归一化 正则化 标准化 初始化 向量化 量化 参数 梯度 残差 连接 位置 编码器 解码器 编码 解码 掩码 屏蔽 遮挡 填充 补齐 因果
前馈 网络 神经 神经网络 多头 单头 头 层 块 模块 结构 架构 机制 模型 大模型 小模型 语言 预训练 训练 微调 推理 推断 生成 采样
词向量 词嵌入 词表 词汇 词 分词 子词 字节 字符 嵌入 向量 矩阵 张量 标量 维度 维 降维 升维 三维 二维 高维 低维 低秩 分解 投影
线性 非线性 激活 激活函数 函数 损失 交叉熵 交叉 熵 散度 标签 平滑 类别 分类 不平衡 均衡 样本 小样本 零样本 少样本 数据 数据集
批 批量 批次 批归一化 层归一化 均值 方差 标准差 分布 高斯 正态 独立 学习率 学习 预热 衰减 调度 优化器 优化 动量 权重 偏置 偏差
偏见 去偏 公平 相似度 相似 余弦 内积 点积 点乘 加法 加性 乘法 乘 除以 除 开方 根号 缩放 放大 缩小 饱和 消失 爆炸 溢出 精度
复杂度 时间 空间 显存 内存 计算量 计算 算力 算子 并行 串行 吞吐 延迟 速度 加速 缓存 硬件 设备 分布式 稀疏 稠密 滑动 窗口 长度
长文本 上下文 序列 句子 句向量 文本 单词 词语 顺序 语序 词序 相对 绝对 旋转 正弦 余弦 外推 周期 频率 波长 距离 依赖 长距离
全局 局部 交互 自回归 自编码 双向 单向 从左到右 教师 强制 暴露 蒸馏 知识 温度 剪枝 压缩 共享 绑定 迁移 泛化 过拟合 欠拟合 鲁棒
过平滑 退化 坍缩 塌缩 深度 宽度 深 宽 浅 层数 头数 参数量 规模 扩展 对话 系统 离题 意图 检索 翻译 机器翻译 摘要 问答 图像 视觉
语音 多模态 跨语言 多语言 单语 平行 论文 作者 声称 公式 数学 原理 流程 推导 证明 实现 代码 逻辑 物理 划分 切分 拆分 合并 拼接
输入 输出 目标 右移 移位 真实 预测 概率 得分 分数 打分 评分 查询 键 值 键值 缓冲 冗余 子空间 空间 特征 表示 表达 信息 语义
句法 语法 关系 相关性 相关 区别 不同 差异 联系 优点 缺点 优缺点 优势 不足 缺陷 局限 限制 问题 弊端 改进 方法 方案 技术 技巧
原因 理由 作用 功能 意义 影响 效果 性能 效率 场景 应用 步骤 过程 生命周期 阶段 设置 设定 选择 超参数 随机 失活 丢弃 停用 清零 累积
累加 更新 反向传播 反向 传播 前向 导数 雅可比 链式 收敛 稳定 不稳定 早停 裁剪 截断 对齐 映射 变换 转置 广播 形状 批处理 减少 降低
增加 提高 提升 避免 防止 解决 处理 对称 等变 不变 置换 最大 最小 平均 求和 平方 指数 对数 归纳 假设 统计量 统计 滑动平均 动态
静态 可学习 可训练 固定 拉普拉斯 贪心 束搜索 搜索 合并规则 未登录 罕见 频次 频数 似然 互信息 句首 句尾 起始 结束 特殊 标记
过小 太小 变小 变大 变长 变短 变慢 变快 过大 过小 过深 过长 太深 太大 太长 更深 更宽 多大 多少
`
  .trim()
  .split(/\s+/);

/** Filler words of queries in Chinese, which say little about the page that is meant. */
export const CHINESE_STOP_WORDS = `
为什么 为何 为啥 什么 怎么 怎么样 怎样 如何 是否 能否 可否 有没有 是不是 能不能 可不可以 可以 能够 请问 请 讲一下 谈一下 说一下
讲讲 谈谈 说说 介绍 简单 简述 描述 阐述 阐明 解释 说明 分析 了解 哪些 哪个 哪里 哪儿 哪种 哪 几种 关于 对于 进行 需要 使用 采用
用 要 会 能 是 的 地 得 了 着 过 在 中 里 和 与 及 以及 或 或者 对 把 被 让 使 从 到 向 由 以 于 之 之前 之后 时 时候 的时候 吗 呢
吧 啊 这 那 这个 那个 其 它 它们 每个 每 一个 一种 一下 个 种 有 没有 都 也 还 就 而 而不是 但 不 到底 具体 具有 来 去 上 下 后 前
本质 部分 组成 构成 包括 包含 东西 一样 只 不只 会不会 要不要 会怎样 会怎么样 怎么办 什么样 由 谁 哪里来 上面 下面 如果 那么 所以 因为 做 到
`
  .trim()
  .split(/\s+/);

/** Filler words of queries in English. */
export const ENGLISH_STOP_WORDS = `
a an the of in on at to for from by with as into over is are was were be been being am do does did done doing can could should would will
may might must how what why when where which who whom whose that this these those it its i you we they he she there here and or but if
than then so not no nor explain describe tell give me us my your our about between s t whats hows please just only same thing things happen happens happened use uses used using need needs work works get make makes vs any
`
  .trim()
  .split(/\s+/);
