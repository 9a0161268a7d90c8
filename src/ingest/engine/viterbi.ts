import type { Token } from './document.js';
import { START, STRIDE, type TaggerShape } from './perceptron.js';

const IMPOSSIBLE = -1e9;

/** Which tag may follow which: `I-x` only `B-x` or `I-x`. Row START is the sentence's start. */
const allowedAfter = (tags: readonly string[]): Uint8Array => {
  const allowed = new Uint8Array(STRIDE * STRIDE);
  for (let p = 0; p < STRIDE; p++)
    for (let t = 0; t < tags.length; t++) {
      const tag = tags[t] ?? '';
      allowed[p * STRIDE + t] = !tag.startsWith('I-') || tags[p]?.slice(2) === tag.slice(2) ? 1 : 0;
    }
  return allowed;
};

/**
 * The best sequence of tags, sentence by sentence, given how well each tag suits each token by itself (`STRIDE` scores
 * a token) and the weights of transitions, read anew at each call.
 */
export const viterbi = (
  shape: Pick<TaggerShape, 'tags' | 'bits'>,
  weights: ArrayLike<number>,
): ((tokens: readonly Token[], scores: ArrayLike<number>) => Uint8Array) => {
  const size = shape.tags.length;
  const allowed = allowedAfter(shape.tags);
  // for each tag those that it may follow, so that no time goes to the others
  const before = shape.tags.map((_, t) =>
    Uint8Array.from(shape.tags.keys()).filter((p) => allowed[p * STRIDE + t] === 1),
  );
  const base = 2 ** shape.bits * STRIDE;

  return (tokens, scores) => {
    const n = tokens.length;
    const tags = new Uint8Array(n);
    const back = new Uint8Array(n * STRIDE);
    const step = new Float64Array(STRIDE * STRIDE);
    for (let k = 0; k < step.length; k++)
      step[k] = allowed[k] === 1 ? (weights[base + k] as number) : IMPOSSIBLE;
    let best = new Float64Array(STRIDE);
    let next = new Float64Array(STRIDE);
    for (let from = 0; from < n; ) {
      const sentence = tokens[from]?.sentence;
      let i = from;
      for (; i < n && tokens[i]?.sentence === sentence; i++) {
        for (let t = 0; t < size; t++) {
          let top = IMPOSSIBLE * 2;
          let via = START;
          if (i === from) top = step[START * STRIDE + t] as number;
          else {
            const previous = before[t] as Uint8Array;
            for (let k = 0; k < previous.length; k++) {
              const p = previous[k] as number;
              const s = (best[p] as number) + (step[p * STRIDE + t] as number);
              if (s > top) {
                top = s;
                via = p;
              }
            }
          }
          next[t] = (scores[i * STRIDE + t] as number) + top;
          back[i * STRIDE + t] = via;
        }
        [best, next] = [next, best];
      }
      let tag = 0;
      for (let t = 1; t < size; t++) if ((best[t] as number) > (best[tag] as number)) tag = t;
      for (let k = i - 1; k >= from; k--) {
        tags[k] = tag;
        tag = back[k * STRIDE + tag] as number;
      }
      from = i;
    }
    return tags;
  };
};
