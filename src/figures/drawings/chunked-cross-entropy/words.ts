const zh = {
  title: '分块的交叉熵：一次只有一块 logits',
  alt: '中间是 N×V 的 logits，虚线框里只有 C 行是填色的：上面几行用完已丢，下面几行还没算。左边是 H（N×d），同样的 C 行填色；上面是 E^⊤（d×V）。这一块立刻变成损失和 P_C − Y_C，一支箭头把结果写进 ∂ℓ/∂H 的对应行，前几行已经写好；另一支累加进 ∂ℓ/∂E。底部两条横杠：N = 8192、V = 128256、fp32 的整块是 4.2 GB，C = 1024 的一块是 0.53 GB。',
  caption: '损失和梯度都按 token 相加，所以一块用完就可以丢：峰值从 NV 降到 CV，结果不变。',
  states: 'H',
  dropped: '已丢',
  alive: 'Z_C：C 行',
  ahead: '还没算',
  gradient: 'ℓ += …，P_C − Y_C',
  rows: '∂ℓ/∂H',
  table: '∂ℓ/∂E：累加',
  memory: 'logits 的显存（fp32，V = 128256）',
  whole: '全部 N = 8192',
  chunk: '一块 C = 1024',
};

const en: typeof zh = {
  title: 'Cross-entropy in chunks: one block of logits at a time',
  alt: 'In the middle the N×V logits, of which only C rows are filled inside a dashed outline: the rows above were used and dropped, those below are still to be computed. On the left H (N×d) with the same C rows filled, above it E^⊤ (d×V). The chunk becomes its loss and P_C − Y_C at once; one arrow writes the result into its rows of ∂ℓ/∂H, of which the first are done, the other adds to ∂ℓ/∂E. Two bars at the bottom: at N = 8192, V = 128256 and fp32 the whole takes 4.2 GB, a chunk of C = 1024 takes 0.53 GB.',
  caption:
    'Loss and gradients are sums over tokens, so a chunk can be dropped once it is used: the peak falls from NV to CV and the result stays the same.',
  states: 'H',
  dropped: 'dropped',
  alive: 'Z_C: C rows',
  ahead: 'to come',
  gradient: 'ℓ += …, P_C − Y_C',
  rows: '∂ℓ/∂H',
  table: '∂ℓ/∂E: adds up',
  memory: 'memory of logits (fp32, V = 128256)',
  whole: 'all N = 8192',
  chunk: 'chunk C = 1024',
};

export const words = { zh, en };
export type Words = typeof zh;
