const zh = {
  title: '分块的交叉熵：一次只有一块 logits',
  alt: '中间是 N×V 的 logits，虚线框里只有 C 行填色：上面的行已经用完并丢弃，下面的行还没有计算。左边是 H（N×d），同样的 C 行填色；上面是 E^⊤（d×V）。这一块立刻变成损失和 P_C − Y_C。一支箭头把结果写进 ∂ℓ/∂H 的对应行，前几行已经写好；另一支箭头累加进 ∂ℓ/∂E。底部有两条横条：N = 8192、V = 128256、fp32 时，全部 logits 是 4.2 GB，C = 1024 的一块是 0.53 GB。',
  caption: '损失和梯度都是对 token 求和，所以一块用完就可以丢弃：峰值从 NV 降到 CV，结果不变。',
  states: 'H',
  dropped: '已丢弃',
  alive: 'Z_C：C 行',
  ahead: '未计算',
  gradient: 'ℓ += …，P_C − Y_C',
  rows: '∂ℓ/∂H',
  table: '∂ℓ/∂E：累加',
  memory: 'logits 的显存（fp32，V = 128256）',
  whole: '全部 N = 8192',
  chunk: '一块 C = 1024',
};

const en: typeof zh = {
  title: 'Cross-entropy in chunks: one block of logits at a time',
  alt: 'The middle shows the N×V logits. Only C rows are filled, inside a dashed outline: the rows above have been used and dropped, and the rows below have not been computed yet. On the left is H (N×d) with the same C rows filled, and above it E^⊤ (d×V). The chunk immediately becomes its loss and P_C − Y_C. One arrow writes the result into the corresponding rows of ∂ℓ/∂H, of which the first are done; another arrow adds to ∂ℓ/∂E. Two bars at the bottom: with N = 8192, V = 128256 and fp32, all logits take 4.2 GB, and a chunk of C = 1024 takes 0.53 GB.',
  caption:
    'The loss and the gradients are sums over tokens, so a chunk can be dropped after use. The peak memory falls from NV to CV, and the result stays the same.',
  states: 'H',
  dropped: 'dropped',
  alive: 'Z_C: C rows',
  ahead: 'not yet',
  gradient: 'ℓ += …, P_C − Y_C',
  rows: '∂ℓ/∂H',
  table: '∂ℓ/∂E: adds up',
  memory: 'memory of logits (fp32, V = 128256)',
  whole: 'all N = 8192',
  chunk: 'chunk C = 1024',
};

export const words = { zh, en };
export type Words = typeof zh;
