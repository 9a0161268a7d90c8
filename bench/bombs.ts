/**
 * `npm run bench:bombs`: how long the service takes to refuse documents built to cost much, against the time of the
 * smallest question that it answers, over a connection that answers nothing. Prints the median of each and their ratio.
 */
import { BOMBS } from '../test/hostile/bombs.js';
import { answering } from '../test/server/connection.js';
import { serveOver } from '../test/server/serve.js';

/** Milliseconds. */
const BAR = 50;
const TIMES = 30;

const service = await serveOver(answering());
/** Each time another text, so that nothing is remembered of it. */
const bodies = new Map<string, (i: number) => unknown>([
  ['a small question, answered', (i) => ({ query: `{ __typename } # ${i}` })],
  ...Object.entries(BOMBS).map(
    ([name, query]) => [name, (i: number) => ({ query: `${query} # ${i}` })] as const,
  ),
  ['a batch of 1000', (i) => Array.from({ length: 1_000 }, () => ({ query: `{ counts { nodes } } # ${i}` }))],
]);
const median = (times: number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

let least = 0;
let met = true;
for (const [name, bodyOf] of bodies) {
  const times: number[] = [];
  for (let i = 0; i < TIMES + 5; i++) {
    const body = JSON.stringify(bodyOf(i));
    const begun = performance.now();
    const response = await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    await response.text();
    // the first ones warm up what runs them
    if (i >= 5) times.push(performance.now() - begun);
  }
  const took = median(times);
  least ||= took;
  met &&= took < BAR;
  console.log(
    `${name.padEnd(46)}${took.toFixed(1).padStart(8)} ms${(took / least).toFixed(1).padStart(8)} times${took < BAR ? '' : ' !'}`,
  );
}
console.log(met ? `all under ${BAR} ms` : `not all under ${BAR} ms`);
await service.close();
