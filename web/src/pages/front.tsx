/** The front page: the latest contacts, the most active pairs, the claims that somebody denies. */
import { Overview } from '../../../client/index.js';
import { address } from '../address.js';
import { useAsk } from '../ask.js';
import { useSetting } from '../language.js';
import { Foot } from '../parts/foot.js';
import { ClaimLine, ContactLine } from '../parts/lines.js';
import { Section, Shown } from '../parts/shown.js';
import { ActorLink, When } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';

export const FrontPage = () => {
  const { strings } = useSetting();
  const asked = useAsk(Overview, {});
  useTitle(null);
  return (
    <>
      <h1 class="tagline">{strings.tagline}</h1>
      <Shown asked={asked}>
        {({ counts, contacts, whoSpokeWithWhom, claims }) => {
          if (counts.articles === 0)
            return (
              <p class="empty">
                {strings.front.empty} <a href={address('/ingest')}>{strings.front.emptyHint}</a>
              </p>
            );
          return (
            <>
              <p class="counts">
                <span>{strings.count.articles(counts.articles)}</span>
                <span>{strings.count.actors(counts.actors)}</span>
                <span>{strings.count.events(counts.events)}</span>
              </p>
              <div class="columns">
                <div>
                  <Section title={strings.front.latest} count={strings.count.contacts(contacts.totalCount)}>
                    <ul class="lines">
                      {contacts.nodes.map((contact) => (
                        <ContactLine key={contact.id} contact={contact} />
                      ))}
                    </ul>
                  </Section>
                  <Section
                    title={strings.front.pairs}
                    count={strings.count.pairs(whoSpokeWithWhom.totalCount)}
                  >
                    <ol class="pairs">
                      {whoSpokeWithWhom.nodes.map((pair) => (
                        <li key={pair.id}>
                          <span>
                            <ActorLink actor={pair.a} />
                            <span class="and"> · </span>
                            <ActorLink actor={pair.b} />
                          </span>
                          <small>
                            {strings.count.contacts(pair.count)}
                            {pair.last ? (
                              <>
                                {' · '}
                                {strings.actor.latest} <When day={pair.last} />
                              </>
                            ) : null}
                          </small>
                        </li>
                      ))}
                    </ol>
                    <p>
                      <a href={address('/graph')}>{strings.graph.title}</a>
                    </p>
                  </Section>
                </div>
                <div>
                  <Section title={strings.front.contested}>
                    {claims.nodes.length === 0 ? <p class="note">{strings.state.none}</p> : null}
                    <ul class="lines">
                      {claims.nodes.map((claim) => (
                        <ClaimLine key={claim.id} claim={claim} />
                      ))}
                    </ul>
                  </Section>
                </div>
              </div>
              <Foot operation={Overview} variables={{}} />
            </>
          );
        }}
      </Shown>
    </>
  );
};
