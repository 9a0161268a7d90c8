/** What ties an article to what it proves: the quoted words, and the keys under which identity is weighed. */
import type { Role } from '../../model.js';
import { contactBlock } from '../identity/contacts.js';
import { spanOfDate } from '../identity/days.js';
import { deniedKey, saidKey } from '../identity/denied-claims.js';
import { organizationId } from '../identity/ids.js';
import { personBlock } from '../identity/person-names.js';
import { statementBlocks } from '../identity/statements.js';
import type { ClaimStems } from '../types.js';
import type { PlacedArticle, Workspace } from './article.js';
import { claimantsText, deniedClaim } from './denied.js';
import { contentOf, isContact, isStatement, participantsOf, speakerOf } from './events.js';
import type { Link } from './images.js';
import { seatKey } from './titles.js';

/** The office by which alone somebody is told. */
const officeTold = (role: Role | undefined, current: (seat: string) => string) =>
  role === undefined
    ? {}
    : {
        office: role.office,
        portfolio: role.portfolio ?? null,
        state: role.state ?? null,
        body: role.state === undefined && role.body !== undefined ? current(organizationId(role.body)) : null,
        former: role.former,
        title: role.title,
      };

/** The EVIDENCED_BY relationships of one article, of all its actors and events or of these local ids. */
export const evidenceOf = (
  article: PlacedArticle,
  claimStems: ClaimStems,
  { decisions, incumbents }: Pick<Workspace, 'decisions' | 'incumbents'>,
  of?: ReadonlySet<string>,
): { readonly actors: Link[]; readonly events: Link[] } => {
  const { record } = article;
  const isAsked = ({ id }: { readonly id: string }): boolean => of === undefined || of.has(id);
  const actors = record.actors.filter(isAsked).flatMap((actor): Link[] => {
    const from = article.actors.get(actor.id);
    if (from === undefined) return [];
    const spans = actor.mentions.filter(
      (m) => m.start >= 0 && m.start < m.end && m.end <= record.text.length,
    );
    const [mention] = spans;
    const isWeighed = actor.kind === 'PERSON' && !incumbents.has(`${record.id}|${actor.id}`);
    const person = isWeighed ? { block: personBlock(actor.name), roles: JSON.stringify(actor.roles) } : {};
    const seat = seatKey(article, actor);
    const office =
      actor.kind === 'UNNAMED_SOURCE' ? officeTold(actor.role, (seat) => decisions.current(seat)) : {};
    return [
      {
        from,
        to: record.id,
        properties: {
          local: actor.id,
          name: actor.name,
          aliases: 'aliases' in actor ? [...actor.aliases] : [],
          start: mention?.start ?? null,
          end: mention?.end ?? null,
          quote: mention ? record.text.slice(mention.start, mention.end) : null,
          starts: spans.map((s) => s.start),
          ends: spans.map((s) => s.end),
          ...person,
          ...office,
          // told by the office alone, or by a short name beside it: the person of that node held it on that day
          ...(seat === null ? {} : { seat }),
        },
      },
    ];
  });
  const events = record.events.filter(isAsked).flatMap((event): Link[] => {
    const from = article.events.get(event.id);
    if (from === undefined) return [];
    const span = isContact(event) ? spanOfDate(event.date) : null;
    const speaker = isContact(event) ? null : speakerOf(article, event);
    const content = isStatement(event) ? (contentOf(article, event) ?? '') : null;
    const [block, block2, block3] = isContact(event)
      ? [contactBlock(event.type, participantsOf(article, event))]
      : content === null
        ? []
        : statementBlocks(speaker, content);
    const denied = isStatement(event) ? deniedClaim(article, event.id, claimStems) : null;
    const heard = isStatement(event)
      ? { heard: denied ? deniedKey(record.publishedAt) : saidKey(speaker, record.publishedAt) }
      : {};
    return event.evidence.map((e) => ({
      from,
      to: record.id,
      properties: {
        local: event.id,
        start: e.start,
        end: e.end,
        quote: record.text.slice(e.start, e.end),
        confidence: event.confidence,
        rule: event.rule,
        status: isContact(event) ? event.status : null,
        since: span?.start ?? null,
        until: span?.end ?? null,
        speaker,
        content,
        block: block ?? null,
        block2: block2 ?? null,
        block3: block3 ?? null,
        ...heard,
        ...(denied ? { claimants: claimantsText(denied) } : {}),
      },
    }));
  });
  return { actors, events };
};
