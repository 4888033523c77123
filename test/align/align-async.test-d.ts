import { expectTypeOf, it } from 'vitest';
import { type Alignment, type AlignOptions, alignAsync, type Embedder, type PairScorer } from '../../src/index.js';

it('takes vectors as most libraries give them', () => {
  expectTypeOf<(texts: readonly string[]) => Promise<Float32Array[]>>().toExtend<Embedder>();
  expectTypeOf<(texts: readonly string[]) => Promise<readonly Float32Array[]>>().toExtend<Embedder>();
  expectTypeOf<(texts: readonly string[], signal?: AbortSignal) => Promise<number[][]>>().toExtend<Embedder>();
  expectTypeOf<(texts: readonly string[]) => number[][]>().not.toExtend<Embedder>();
});

it('takes all options of align and promises an alignment', () => {
  expectTypeOf<AlignOptions>().toExtend<NonNullable<Parameters<typeof alignAsync>[2]>>();
  expectTypeOf(alignAsync).returns.resolves.toEqualTypeOf<Alignment>();
});

it('gives scores pairs of texts', () => {
  expectTypeOf<Parameters<PairScorer>[0][number]>().toEqualTypeOf<{
    readonly source: string;
    readonly target: string;
  }>();
});
