/**
 * Words that mean the same in a query, in either language, and are not in the glossary: everyday words rather than
 * technical terms. One line per class.
 */
export const SYNONYMS: readonly (readonly string[])[] = `
减少, 降低, 减小, 压缩, 缩减, 节省, reduce, lower, decrease, shrink, fewer, compress
三维, 3d, 3维, three-dimensional, three dimensions
可训练, 可学习, trainable, learnable
词向量, 词嵌入, word embedding, word vector
偏见, 偏差, 去偏, 消偏, bias, debias
区别, 不同, 差异, 差别, 对比, difference, differ, different, versus, vs, compare, comparison
点乘, 点积, 内积, dot product
加法, 加性, additive, addition
乘以, multiply, times
缩放, scale, scaling
学习率, learning rate, lr
预热, warmup, warm-up
长度, length
深度, 层数, depth, deep, number of layers
宽度, width, wide
推理, 推断, inference
训练, training
并行, 并行化, 并行计算, parallel, parallelism
串行, sequential, serial
复杂度, complexity
计算量, compute, flops, cost
显存, 内存, memory
损失, 损失函数, loss, loss function
权重, weight
参数, 参数量, parameter, params
矩阵, matrix, matrices
维度, dimension, dims
降维, reduce dimension, lower dimension, dimension reduction, dimensionality reduction
输入, input
输出, output
序列, sequence
句子, sentence
句向量, sentence embedding, sentence vector
相似度, 相似, similarity, similar
相关性, 相关, relevance, relevant
顺序, 语序, 词序, 次序, order, word order
相对, relative
绝对, absolute
类别, 多类别, class, category
不平衡, 不均衡, 差异大, imbalance, unbalanced
小样本, 少样本, few-shot, small sample
零样本, zero-shot
蒸馏, 知识蒸馏, distillation, distill
泛化, 泛化能力, generalization
过拟合, overfitting
过平滑, oversmoothing, over-smoothing
非线性, non-linear, nonlinear
激活, 激活函数, activation
对话, 对话系统, 聊天机器人, dialogue, dialog, chatbot, conversation
离题, 跑题, 偏题, off-topic
多语言, 跨语言, cross-lingual, multilingual
梯度清零, 清零, zero_grad
划分, 切分, 拆分, partition, split
逻辑, logical
物理, physical
优点, 优势, 好处, advantage, strength, pros, benefit
缺点, 不足, 劣势, 弊端, 缺陷, 坏处, 局限, disadvantage, drawback, weakness, flaw, limitation, cons
改进, improve, improvement
方法, 方案, 办法, method, approach, way
作用, 功能, 用途, role, function, purpose
原理, principle, mechanism
实现, implement, implementation
设置, 设定, 设为, set, setting, configure
分词, tokenize, tokenization
自身, 自己, itself, oneself, self
真实标签, 真值, ground truth
教师强制, 教师强迫, teacher forcing
自回归, autoregressive, auto-regressive
双向, bidirectional
停用, 禁用, disable
饱和, saturate, saturation
消失, vanish, vanishing
爆炸, explode, explosion
硬件, hardware
吞吐, 吞吐量, throughput
图像, 视觉, cv, image, vision
限制, 受限, 上限, limit
共享, share, sharing
绑定, tie, tying
初始化, initialization, init
除以, divide
论文, paper
作者, author
交互, 通信, interact, interaction
依存, 依赖, depend, dependency
优化器, optimizer
屏蔽, 遮挡, 遮住, 掩码, mask
填充, 补齐, padding, pad
补零, zero padding
残差, 残差连接, 跳跃连接, 捷径连接, residual, skip connection, shortcut connection
前馈, 前馈网络, feed-forward, feedforward, ffn
`
  .trim()
  .split('\n')
  .map((line) => line.split(', '));
