import activationFunctions from './activation-functions/drawing.ts';
import arithmeticIntensity from './arithmetic-intensity/drawing.ts';
import attentionGradient from './attention-gradient/drawing.ts';
import attentionMasks from './attention-masks/drawing.ts';
import attentionVariantsOfPosition from './attention-variants-of-position/drawing.ts';
import bertVsAttentionMask from './bert-vs-attention-mask/drawing.ts';
import causalVsBidirectional from './causal-vs-bidirectional/drawing.ts';
import chunkedCrossEntropy from './chunked-cross-entropy/drawing.ts';
import clsPooling from './cls-pooling/drawing.ts';
import comparingEmbeddingSpaces from './comparing-embedding-spaces/drawing.ts';
import crossAttentionShapes from './cross-attention-shapes/drawing.ts';
import type { Drawing } from './kit/drawing.ts';
import debiasProjection from './debias-projection/drawing.ts';
import decoderEmbedding from './decoder-embedding/drawing.ts';
import dialogueOffTopic from './dialogue-off-topic/drawing.ts';
import distillation from './distillation/drawing.ts';
import embeddingFactorization from './embedding-factorization/drawing.ts';
import encoderDecoderDataFlow from './encoder-decoder-data-flow/drawing.ts';
import encoderDecoder from './encoder-decoder/drawing.ts';
import exposureBias from './exposure-bias/drawing.ts';
import ffnAcrossLayers from './ffn-across-layers/drawing.ts';
import ffnAsMemory from './ffn-as-memory/drawing.ts';
import ffn from './ffn/drawing.ts';
import flashAttentionTiles from './flash-attention-tiles/drawing.ts';
import fusedQkv from './fused-qkv/drawing.ts';
import hashedEmbeddings from './hashed-embeddings/drawing.ts';
import imagePatches from './image-patches/drawing.ts';
import kvCache from './kv-cache/drawing.ts';
import layernormSphere from './layernorm-sphere/drawing.ts';
import lengthLimits from './length-limits/drawing.ts';
import linearAttention from './linear-attention/drawing.ts';
import maskAlgebra from './mask-algebra/drawing.ts';
import masksInTrainingAndInference from './masks-in-training-and-inference/drawing.ts';
import mixtureOfExperts from './mixture-of-experts/drawing.ts';
import mlmIndependence from './mlm-independence/drawing.ts';
import multiHeadSplitMerge from './multi-head-split-merge/drawing.ts';
import normAxes from './norm-axes/drawing.ts';
import parametersOfTheBaseModel from './parameters-of-the-base-model/drawing.ts';
import pathLength from './path-length/drawing.ts';
import preLnPostLn from './pre-ln-post-ln/drawing.ts';
import qkvFromParameters from './qkv-from-parameters/drawing.ts';
import rankCollapse from './rank-collapse/drawing.ts';
import relativePositionRotation from './relative-position-rotation/drawing.ts';
import residualStream from './residual-stream/drawing.ts';
import scalingLaws from './scaling-laws/drawing.ts';
import scoreBilinearForm from './score-bilinear-form/drawing.ts';
import selfAttentionDiagonal from './self-attention-diagonal/drawing.ts';
import sparseAttentionPatterns from './sparse-attention-patterns/drawing.ts';
import tensorAxes from './tensor-axes/drawing.ts';
import tensorParallelQkv from './tensor-parallel-qkv/drawing.ts';
import threeAttentions from './three-attentions/drawing.ts';
import tokenizationPipeline from './tokenization-pipeline/drawing.ts';
import trainingDataPath from './training-data-path/drawing.ts';
import zeroShotEntailment from './zero-shot-entailment/drawing.ts';

const all = [
  encoderDecoder,
  multiHeadSplitMerge,
  preLnPostLn,
  attentionMasks,
  normAxes,
  bertVsAttentionMask,
  residualStream,
  attentionVariantsOfPosition,
  crossAttentionShapes,
  ffn,
  qkvFromParameters,
  ffnAsMemory,
  linearAttention,
  sparseAttentionPatterns,
  ffnAcrossLayers,
  scoreBilinearForm,
  attentionGradient,
  selfAttentionDiagonal,
  threeAttentions,
  activationFunctions,
  parametersOfTheBaseModel,
  mixtureOfExperts,
  lengthLimits,
  relativePositionRotation,
  layernormSphere,
  scalingLaws,
  rankCollapse,
  kvCache,
  encoderDecoderDataFlow,
  tokenizationPipeline,
  embeddingFactorization,
  hashedEmbeddings,
  clsPooling,
  decoderEmbedding,
  trainingDataPath,
  exposureBias,
  tensorAxes,
  fusedQkv,
  maskAlgebra,
  masksInTrainingAndInference,
  chunkedCrossEntropy,
  tensorParallelQkv,
  arithmeticIntensity,
  flashAttentionTiles,
  comparingEmbeddingSpaces,
  dialogueOffTopic,
  pathLength,
  imagePatches,
  distillation,
  zeroShotEntailment,
  causalVsBidirectional,
  mlmIndependence,
  debiasProjection,
];

/** Every drawing of the site by its name. */
export const drawings: Record<string, Drawing> = Object.fromEntries(
  all.map((drawing) => [drawing.name, drawing]),
);
