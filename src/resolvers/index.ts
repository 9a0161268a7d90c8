/** The GraphQL face: the schema, the context of a request, and how errors are told. */
import 'reflect-metadata';
import { createPubSub } from '@graphql-yoga/subscription';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import * as Actors from './actor.resolver.js';
import * as ActorTypes from './actor.type.js';
import { ArticleResolver } from './article.resolver.js';
import { ContactResolver } from './contact.resolver.js';
import { Call, Meeting, Message, Visit } from './contact.type.js';
import { CorrectionResolver } from './correction.resolver.js';
import { DenialResolver, EventResolver, StatementResolver } from './event.resolver.js';
import { ExplainResolver } from './explain.resolver.js';
import { IngestResolver } from './ingest.resolver.js';
import { authChecker } from './needs.js';
import { PairResolver } from './pair.resolver.js';
import { RelationsResolver } from './relations.resolver.js';
import { SearchResolver } from './search.resolver.js';
import { Denial, Statement } from './statement.type.js';
import { SubscriptionResolver } from './subscription.resolver.js';

export type {
  Consult,
  Context,
  Explain,
  Ingest,
  IngestReport,
  Input,
  PagesOf,
  Services,
} from './context.js';
export { createFeed, type Feed, type Progress } from './feed.js';
export { formatError } from './format-error.js';

/** The schema of the service; `schema.graphql` is this, printed. */
export const createSchema = (): Promise<GraphQLSchema> =>
  buildSchema({
    authChecker,
    resolvers: [
      PairResolver,
      EventResolver,
      ContactResolver,
      StatementResolver,
      DenialResolver,
      Actors.ActorQueries,
      Actors.ActorResolver,
      ArticleResolver,
      RelationsResolver,
      SearchResolver,
      IngestResolver,
      ExplainResolver,
      CorrectionResolver,
      SubscriptionResolver,
    ],
    // types that are reached through an interface only
    orphanedTypes: [
      ActorTypes.UnnamedSource,
      ActorTypes.Organization,
      Call,
      Meeting,
      Visit,
      Message,
      Statement,
      Denial,
    ],
    // asked for wherever there are subscriptions; ours bring their own streams
    pubSub: createPubSub(),
    validate: false,
  });
