/**
 * Everyday words and the terms that they stand for in questions about Transformers, in either language: verbs, and
 * what someone sees who does not know the name of it. A query with a word on the left also searches for the terms on the
 * right, but not the other way round.
 */
export const EVERYDAY: readonly { words: readonly string[]; terms: readonly string[] }[] = `
藏, 藏起来, 隐藏, 遮, 盖住, 挡住, 蒙住, 不让看, 看不到, 看不见, 偷看, 作弊, 剧透, 看答案, hide, hidden, block, blocking, blocked, cover, conceal, peek, peeking, cheat, cheating, look ahead, looking ahead, see the future, spoil > 掩码, mask, 屏蔽
未来, 后面的词, 后文, 下文, 还没生成, future, later tokens, later words, next tokens, ahead > 因果, causal, mask
抹掉, 挖掉, 挖空, 填空, 完形填空, 抠掉, cloze, blank, blanks, fill in > [MASK], masked language model, MLM
挤, 堆, 叠, 堆叠, 摞, 加深, 很多层, 上百层, 几十层, stack, stacking, pile, deeper, hundred layers > 深度, depth, layer
塞, 塞进去, 塞不下, 放不下, 装不下, 整本书, 一本书, 长文档, 长文章, 长文, 篇幅, 太长, book, novel, whole book, long document, long documents, long input, fit in, too long > 长文本, 上下文, context, 长序列, long sequence, sequence length
慢, 很慢, 太慢, 巨慢, 卡, 卡住, 龟速, 拖, 耗时, 跑不动, 磨蹭, slow, slowly, crawl, crawls, crawling, sluggish, takes forever, hours > 速度, 延迟, latency, speed, 计算量
快, 更快, 提速, fast, faster, quick, quicker, speed up, speedup > 速度, 加速, speed, throughput
一个一个, 一个个, 逐个, 挨个, 一步一步, 一个字一个字, 逐词, 逐字, 逐步, 一次一个, 排队, one by one, one at a time, token by token, word by word, step by step, loop, loops, looping, sequentially > 串行, sequential, 自回归, autoregressive
同时, 一起算, 一次算完, 一次性, 一口气, at once, simultaneously, together, all at once, in one go, one pass > 并行, parallel
喂, 喂给, 灌, 投喂, 塞给, 传进去, feed, feeds, fed, hand, hands, give, pass in, supply > 输入, input, teacher forcing
答案, 标准答案, 正确的词, 上一个词, 前一个词, 真值, 参考译文, correct word, previous word, correct previous, gold, reference, right answer, correct answer, the answer > ground truth, 真实标签, teacher forcing, target
不动, 纹丝不动, 不降, 降不下去, 不下降, 下不去, 卡在, 不变, 训不动, 学不动, 训不起来, 不收敛, 不学习, stuck, plateau, plateaus, flat, does not move, not decreasing, stops learning, not learning, won't converge > 收敛, 梯度消失, convergence, vanishing
炸, 炸了, 爆, 崩, 崩了, 发散, 跑飞, 飞了, 突刺, 尖峰, blow up, blows up, blew up, diverge, diverges, diverged, spike, spikes, unstable > 爆炸, 不稳定, explode, instability, loss
nan, inf, 变成nan, 全是nan, infinity, not a number > NaN, 溢出, overflow, mask
显存不够, 爆显存, 显存爆了, 内存不够, 装不下显存, oom, out of memory, cuda out of memory, memory runs out, runs out of memory > 显存, memory
记, 记住, 记不住, 忘, 忘了, 忘记, 遗忘, remember, forget, forgets, memory of > 记忆, 长距离, long-range, dependency
背, 死记硬背, 背答案, 记住答案, memorize, memorizes, memorized, overfit, by heart > 过拟合, overfitting, generalization
抄, 照抄, 照搬, 拷贝, 复制, 复读, 车轱辘话, 重复, copy, copies, copying, repeat, repeats, repeating, repetition > copy, 重复, repetition
拆, 拆开, 拆散, 切, 切开, 切碎, 砍, split up, chop, chops, cut, cuts, break up, breaks up, broken into > 切分, 拆分, split, 分词, tokenization
生词, 生僻词, 新词, 没见过的词, 没见过, 不认识的词, 罕见词, 错别字, unseen word, unseen words, unknown word, unknown words, new words, rare words, out of vocabulary, oov, typos > 未登录, OOV, 子词, subword
词典, 字典, 词汇表, dictionary, vocab, word list > 词表, vocabulary
乱序, 打乱, 换位置, 换顺序, 调换, 顺序乱了, 先后, 谁先谁后, 第几个, shuffle, shuffled, shuffling, swap, swapped, reorder, scrambled, which comes first, who comes first > 顺序, order, 置换, permutation, 位置编码
位置信息, 位置关系, 方位, 坐标, where a word is, where words are, location > 位置编码, position, positional encoding
外面, 超过训练长度, 更长的, 没见过的长度, longer than training, beyond training length, longer than seen > 外推, extrapolation
几个头, 多少个头, 多个头, 头多, 头少, 好几个头, several heads, many heads, more heads, fewer heads, how many heads, number of heads > 多头, 头数, multi-head, heads
去掉, 拿掉, 删掉, 砍掉, 不要, 没有会怎样, 不加, 省掉, 省略, remove, removes, removed, drop, dropped, leave out, without, omit, skip, delete, get rid of, throw away, thrown away > remove, ablation, 去掉
绕过, 抄近路, 近路, 直接加上, 加回来, bypass, shortcut, highway, add back, straight through > 残差, residual
拉大, 放大, 扩大, 变大, 撑大, 四倍, widen, blow up the width, four times, 4x, expand, inflate, enlarge, scale up > 放大, scale, expand, 4 倍
缩小, 压, 压小, 变小, 拉小, 收缩, shrink, squeeze, squash, narrow > 缩小, reduce, compress, 降维
居中, 减均值, 标准化, 拉回, 统一尺度, standardize, standardise, center, centre, rescale, zero mean, unit variance > 归一化, normalization, layer normalization
放前面, 放后面, 前面还是后面, 之前还是之后, 先归一化, 后归一化, before or after, goes first, goes before, in front, behind > Pre-LN, Post-LN, pre-norm, post-norm
打分, 算分, 评分, 匹配, 匹配度, 像不像, 有多像, 找谁, 看谁, 关注谁, 该看哪, 盯着, look at, looks at, pay attention, attends to, focus on, focuses on, match, matches, matching, how similar, compare > 注意力, attention, 分数, score, 相似度
查字典, 查询, 提问, 问谁, 检索, 数据库, lookup, look up, database, retrieve > query, 查询, key, 键, value
共用, 同一套, 一样的, 合成一个, 合并, 同一个矩阵, same matrix, same weights, same parameters, reuse, reuses, reused, merge, merged, one matrix > 共享, share, tied, 相同
猜, 瞎猜, 蒙, 猜词, guess, guesses, guessing > 预测, predict
太自信, 过度自信, 自信, 过于肯定, overconfident, too confident, confident, confidence, cocky > 标签平滑, label smoothing, calibration
硬, 太硬, 独热, 一家独大, 只看一个, 全压在一个, one winner, winner takes all, too sharp, peaky, peaked, spiky, hard > 饱和, saturation, one-hot, softmax, 温度
平, 太平, 平均分配, 均匀, uniform, flat weights, spread out, evenly > 均匀, uniform, entropy, 温度
少数类, 样本少, 样本太少, 数据少, 冷门, 长尾, 偏科, 一边倒, 全判成, 全猜, 罕见类, minority, rare class, rare classes, few examples, long tail, long-tailed, skewed, always predicts, majority, lopsided > 类别不平衡, class imbalance, imbalance, 小样本, weight
偏心, 歧视, 刻板印象, 性别, 种族, 不公平, stereotype, stereotypes, gender, racist, sexist, unfair, prejudice, discrimination, toxic > 偏见, bias, debias, fairness
换个领域, 换领域, 换数据, 换场景, 换个数据集, 新领域, 上线就不行, 上线, another domain, new domain, different domain, other domain, out of domain, in production, in the wild, new data, falls apart, breaks down > 泛化, generalization, domain, 分布
跑题, 扯, 答非所问, 驴唇不对马嘴, 胡说, 胡言乱语, 聊偏, 东拉西扯, off track, off topic, wanders, drifts, rambling, irrelevant, nonsense, gibberish > 离题, off-topic, dialogue
外语, 小语种, 好多语言, 多种语言, 各国语言, 翻译, foreign, many languages, other languages, several languages, low resource, low-resource > 多语言, multilingual, cross-lingual, 跨语言
图, 图片, 看图, 照片, 视频, 声音, picture, pictures, photo, photos, images, video, audio, sound, speech > 图像, image, vision, 多模态, multimodal
小模型学大模型, 学生, 老师, 模仿, 大教小, 压缩模型, student, imitate, imitates, mimic, small model, smaller model > 蒸馏, distillation, teacher, student
改小, 手机上, 部署, 端侧, 上手机, on a phone, on device, edge, deploy, deployment > 压缩, compression, 蒸馏, 量化
关掉, 打开, 测试时, 推理时, 上线时, 每次结果不一样, 两次不一样, 结果不一致, 忘了切, switch off, turn off, at test time, at inference, evaluation mode, eval mode, different every time, not deterministic, random output > dropout, eval, model.eval, 推理
随机扔, 随机关, 随机丢, 扔掉一些, randomly drop, zero out, randomly zero, switch off neurons > dropout, 丢弃
攒, 攒几步, 凑, 凑够, 分几次, 小显存大批, 假装大batch, simulate a large batch, bigger batch, several steps, small gpu > 梯度累积, gradient accumulation
清空, 清掉, 归零, 没清, 忘了清, 加在一起, 叠加, reset, clear, forgot to clear, adds up, accumulates > 梯度清零, zero_grad, accumulate
一开始, 开头, 前几步, 前几百步, 刚开始, 先小后大, 慢慢升, 升温, first steps, early steps, beginning, start small, ramp, ramp up, slowly increase > 预热, warmup
先升后降, 越来越小, 慢慢降, 步长, step size, decay, anneal, schedule > 学习率, learning rate, 衰减, schedule
补, 补上, 凑齐, 对齐长度, 长短不一, 不一样长, 空位, 占位, 零填充, fill up, filled, different lengths, unequal lengths, uneven, ragged, empty slots, placeholder > padding, 填充, attention_mask
瓶颈, 吃算力, 费算力, 哪里花, 花在哪, 大头, 占多少, 开销, 代价, bottleneck, expensive, costly, costs, where does the time go, dominates, eats > 复杂度, 计算量, complexity, cost, FLOPs
平方, 四倍, 翻倍, 翻番, 长度翻倍, 二次, quadratic, quadruple, quadruples, double, doubles, doubling, squared > 复杂度, complexity, O(n^2), 平方
线性注意力, 便宜, 省, 更省, 近似, cheap, cheaper, approximate, approximation, subquadratic > 线性注意力, linear attention, 稀疏, efficient
缓存, 重复算, 重算, 每步都算, 重新算, recompute, recomputes, recomputing, again every step, cached, caching, reuse past > KV cache, 缓存
分着放, 多张卡, 多卡, 几张卡, 分到, 拆到, multiple gpus, several gpus, across gpus, multi-gpu, shard, sharded, distribute, distributed > 并行, parallelism, tensor parallel, 分布式
形状, 维度对不上, 对不上, 尺寸不匹配, 报错维度, size mismatch, shape mismatch, dimensions do not match, mat1 and mat2, wrong shape > 形状, shape, 维度, tensor
弯, 直线, 只会直线, 叠再多也是, 不加激活, just linear, purely linear, collapses to one, bend, curve > 非线性, nonlinear, activation, 激活函数
模糊, 都一样, 长得一样, 变得相似, 越来越像, 趋同, 糊成一团, 分不清, all the same, look alike, alike, identical, indistinguishable, converge to the same, collapse, collapses > 过平滑, oversmoothing, rank collapse, 坍缩
懂, 理解, 意思, 语境, 一词多义, 多义词, 歧义, understand, meaning, meanings, ambiguous, polysemy, word sense > 语义, semantic, context, 上下文
句子的向量, 一句话变成, 整句, 整个句子, 一句话, whole sentence, one vector, single vector, sentence vector > 句向量, sentence embedding, pooling, [CLS]
谁都像, 全都很像, 余弦都很高, 挤在一起, 锥形, cone, crowded, all cosine similarities high, narrow cone > 各向异性, anisotropy, whitening, 句向量
新任务, 接着训, 再训, 继续训, 改行, 迁移, new task, adapt, adapts, adapting, continue training, train further, transfer > 微调, fine-tuning, transfer, 迁移
只训一点, 冻住, 冻结, 少量参数, freeze, frozen, few parameters, small adapter > LoRA, adapter, PEFT, 微调
写, 续写, 写文章, 往下写, 说话, write, writes, writing, continue the text, next word > 生成, generate, generation, 自回归, GPT
选词, 挑词, 下一个选谁, 怎么选, 几个候选, 候选, pick the next, choose the next, candidates, several hypotheses > 解码, decoding, beam search, 束搜索, sampling, 采样
什么时候停, 停不下来, 停下来, 没完没了, 结束, when to stop, never stops, does not stop, keeps going, end of > EOS, 结束, 终止
起头, 开头的符号, 第一个词, 起始符, first token, begin, start symbol, starts with > BOS, 起始, 右移, shifted right
错开, 错一位, 挪一位, 往右挪, 移一格, shift, shifted, off by one, one position, moved by one > 右移, shifted right, target
一步错步步错, 错误累积, 越错越多, 滚雪球, errors pile up, snowball, compounding errors, error accumulates > 曝光偏差, exposure bias, teacher forcing
公式, 推导, 推一下, 手推, 证一下, derive, derivation, prove, proof, show that > 推导, derivative, 证明
两边, 左右, 前后文, 双向看, both sides, both directions, left and right > 双向, bidirectional, BERT
单方向, 只看左边, 从左往右, only left, left to right, one direction, one way > 单向, causal, GPT, 自回归
分层学习率, 底层, 高层, 浅层, 顶层, lower layers, upper layers, bottom layers, top layers, different layers > 层, layer
热图, 可视化, 画出来, 解释模型, 可解释, 为什么这样判断, heatmap, visualize, visualise, plot attention, explain the prediction, interpret, interpretable > 注意力权重, attention weights, explanation, 可解释性
循环网络, 老办法, 以前的方法, 老模型, recurrent, recurrence, old models, before transformers > RNN, LSTM
背景, 发明, 为什么叫, 标题, 名字, title of the paper, named, name of > Attention is all you need, 论文
`
  .trim()
  .split('\n')
  .map((line) => {
    const [words = [], terms = []] = line.split(' > ').map((side) => side.split(', '));
    return { words, terms };
  });
