/** Statements of the batch, and those in the graph that may be the same: which reports are one statement. */
import { identifyStatements } from '../identity/statements.js';
import type { ClaimStems } from '../types.js';
import type { Run, Workspace } from './article.js';
import { claimsDenied, deniedNear, remembered } from './claims.js';
import { deniedClaim } from './denied.js';
import { contentOf, isStatement, settle, speakerOf } from './events.js';
import { DENIED_AT, read, type Said, TOLD, Weighing } from './said.js';

/** What the articles being rewritten say now. */
const toldNow = (dirty: Workspace, claimStems: ClaimStems): Said[] =>
  [...dirty.values()].flatMap((article) =>
    article.record.events.filter(isStatement).map(
      (event): Said => ({
        article: article.record.id,
        local: event.id,
        speaker: speakerOf(article, event),
        content: contentOf(article, event) ?? '',
        publishedAt: article.record.publishedAt,
        node: null,
        denied: deniedClaim(article, event.id, claimStems),
      }),
    ),
  );

/**
 * Gives every statement of `dirty` an id, and adds the articles in which one became another. A claim that an article has
 * denied, and that nobody told in nearly the same words, is the claim of another article that it denies.
 */
export const placeStatements = async (run: Run, dirty: Workspace, claimStems: ClaimStems): Promise<void> => {
  const articles = [...dirty.stored];
  const fresh = toldNow(dirty, claimStems);
  // what these articles told before may have held together what is now apart
  const told = articles.length > 0 ? (await run(TOLD, { articles })).map(read) : [];
  const weighing = new Weighing(run, fresh, articles);
  await weighing.widen([...fresh, ...told]);
  const stems = remembered(claimStems);
  await weighing.add(await deniedNear(weighing, [...fresh, ...told], stems));
  let nodes = told.flatMap(({ node }) => node ?? []);
  let ids = identifyStatements(weighing.mentions);
  // a denied claim follows the claim that it was found to be
  for (let size = -1; size !== weighing.mentions.length; ) {
    size = weighing.mentions.length;
    nodes = [
      ...nodes,
      ...weighing.mentions.flatMap(({ node }, i) => (node === null || node === ids[i] ? [] : [node])),
    ];
    await weighing.add(nodes.length === 0 ? [] : await weighing.stored(DENIED_AT, { nodes }));
    ids = identifyStatements(weighing.mentions);
  }
  const found = await claimsDenied(weighing, ids, stems);
  await settle(
    run,
    dirty,
    weighing.mentions.map((mention, index) => ({ ...mention, id: found[index] ?? '' })),
  );
};
