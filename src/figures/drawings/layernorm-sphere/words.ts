const zh = {
  title: 'LayerNorm 把向量映射到超平面里的球面上',
  alt: '图为三维的斜视图：箭头 (1, 1, 1) 竖直向上，下面是与它垂直的平面，平面里有一个半径为 √3 的圆。三个点先沿竖直方向落到平面上，再沿半径移到圆上。点 x 与 αx + β 落到同一处，点 y 落到另一处。下图是 d = 512、有一个特征取 m 时，其余特征归一化后的标准差：m = 1 时是 0.999，10 时是 0.915，100 时是 0.221，1000 时是 0.023。',
  caption: '减均值是投影到平面，除以 σ 是移到球面。高度和长度都丢失，同一条射线上的点变成同一个点。',
  project: '① 减均值：投影到平面',
  scale: '② 除以 σ：移到球面',
  plane: '与 (1, 1, 1) 垂直的平面',
  radius: '半径 √d',
  same: '同一处',
  spread: '其余特征的标准差（一个特征 = m，d = 512）',
};

const en: typeof zh = {
  title: 'LayerNorm maps vectors to a sphere in a hyperplane',
  alt: 'A slanted view in three dimensions: the arrow (1, 1, 1) points up, and below it lies the plane perpendicular to it, with a circle of radius √3. Three points first drop vertically to the plane, then move along the radius to the circle. The points x and αx + β land in the same place, y in another. The lower chart shows the standard deviation of the other features after normalization when one of d = 512 features is m: 0.999 for m = 1, 0.915 for 10, 0.221 for 100 and 0.023 for 1000.',
  caption:
    'Subtracting the mean projects onto the plane, and dividing by σ moves to the sphere. Height and length are lost, and all points of a ray become one point.',
  project: '① minus mean: project',
  scale: '② over σ: to the sphere',
  plane: 'plane normal to (1, 1, 1)',
  radius: 'radius √d',
  same: 'same place',
  spread: 'spread of the others (one feature = m, d = 512)',
};

export const words = { zh, en };
export type Words = typeof zh;
