/**
 * Checks that the extraction of one page holds every fact of a gold file: `check-gold.mjs GOLD.json EXTRACTED.jsonl`.
 * Prints the facts that are missing and ends with `N passed, N failed`; exit status 1 where one is missing.
 */
import { readFileSync } from 'node:fs';

const [goldPath, extractedPath] = process.argv.slice(2);
const gold = JSON.parse(readFileSync(goldPath, 'utf8'));
const [page] = readFileSync(extractedPath, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
let passed = 0;
let failed = 0;
const check = (what, holds) => {
  if (holds) passed += 1;
  else {
    failed += 1;
    console.log(`missing: ${what}`);
  }
};

/** What an actor is, as gold writes it: a name, `ministry:defense:FR`, `unnamed:government:FR`. */
const isActor = (article, id, wanted) => {
  const actor = article.actors.find((candidate) => candidate.id === id);
  if (!actor) return false;
  const [kind, , state] = wanted.split(':');
  if (kind === 'ministry') return actor.id === wanted;
  if (kind === 'unnamed') return actor.kind === 'UNNAMED_SOURCE' && actor.of === `state:${state}`;
  return actor.name === wanted || (actor.aliases ?? []).includes(wanted);
};

for (const wanted of gold.articles) {
  const article = page.articles.find(
    ({ position, title }) => position === wanted.position && (!wanted.title || title === wanted.title),
  );
  check(`article ${wanted.position}`, article !== undefined);
  if (!article) continue;
  const of = (kind) => article.actors.filter((actor) => actor.kind === kind);
  const events = (type) => article.events.filter((event) => event.type === type);
  if (wanted.source) check(`source ${wanted.source}`, page.page.source === wanted.source);
  for (const keyword of wanted.keywordsContain ?? [])
    check(`keyword ${keyword}`, page.page.keywords.includes(keyword));
  for (const person of wanted.people) {
    const found = of('PERSON').find(({ name }) => name === person.name);
    check(`person ${person.name}`, found !== undefined);
    const spoken = (found?.mentions ?? []).map(({ start, end }) => article.text.slice(start, end));
    for (const name of person.alsoCalled ?? [])
      check(
        `${person.name} called ${name}`,
        (found?.aliases ?? []).includes(name) || spoken.some((mention) => mention.includes(name)),
      );
    for (const role of person.roles ?? [])
      check(
        `${person.name} ${JSON.stringify(role)}`,
        (found?.roles ?? []).some(
          (candidate) =>
            candidate.portfolio === role.portfolio &&
            candidate.state === role.state &&
            (role.former === undefined || candidate.former === role.former),
        ),
      );
  }
  for (const state of wanted.states)
    check(
      `state ${state}`,
      of('STATE').some((actor) => actor.state === state),
    );
  for (const { portfolio, state } of wanted.ministries ?? [])
    check(
      `ministry ${portfolio} ${state}`,
      article.actors.some(({ id }) => id === `ministry:${portfolio}:${state}`),
    );
  for (const name of wanted.organizations ?? [])
    check(
      `organization ${name}`,
      of('ORGANIZATION').some(
        (actor) => actor.name.includes(name) || actor.aliases.some((alias) => alias.includes(name)),
      ),
    );
  check(`${wanted.calls.length} calls`, events('CALL').length === wanted.calls.length);
  for (const call of wanted.calls) {
    const found = events('CALL').find((event) =>
      call.participants.every((name) =>
        event.participants.some(({ actor }) => isActor(article, actor, name)),
      ),
    );
    check(`call ${call.participants.join(', ')}`, found !== undefined);
    check('its date', found?.date?.start === call.date);
    check('its initiative', found?.initiative === `state:${call.initiatedBy}`);
    check('first since', found?.firstSince === call.firstSince);
    for (const topic of call.topicsInclude) check(`topic ${topic}`, found?.topics.includes(topic));
  }
  const free = [...events('STATEMENT')];
  for (const statement of wanted.statements) {
    const index = free.findIndex(
      (event) =>
        isActor(article, event.speaker, statement.speaker) &&
        (!statement.form || event.form === statement.form) &&
        (!statement.channel || event.channel === statement.channel) &&
        (!statement.date || event.date?.start === statement.date),
    );
    check(`statement of ${statement.speaker}: ${statement.about}`, index >= 0);
    if (index >= 0) free.splice(index, 1);
  }
  for (const denial of wanted.denials)
    check(
      `denial by ${denial.speaker}`,
      events('DENIAL').some(
        (event) =>
          isActor(article, event.speaker, denial.speaker) &&
          isActor(
            article,
            article.events.find(({ id }) => id === event.denies)?.speaker,
            denial.denies.speaker,
          ),
      ),
    );
  if (wanted.position === 'READ_ALSO') check('no date of its own', article.publishedAt === null);
}
check(`${gold.related} related headlines`, page.related.length === gold.related);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
