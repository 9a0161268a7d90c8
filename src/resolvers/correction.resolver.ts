/** Editors' corrections: each can be tried first, and taken back. */
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { CorrectionRequest } from '../graph/index.js';
import type { Selection } from '../model/selection.js';
import type { Context } from './context.js';
import {
  Correction,
  CorrectionConnection,
  CorrectionResult,
  CorrectionsArguments,
  EditingArguments,
  EventChange,
} from './correction.type.js';
import { Needs } from './needs.js';
import { Wants } from './selection.js';

const ERRORS = 'Errors: NOT_FOUND, AMBIGUOUS_ACTOR, BAD_USER_INPUT, DATABASE_UNAVAILABLE.';

const make = ({ graph, who }: Context, request: CorrectionRequest, { reason, dryRun }: EditingArguments) =>
  graph.correct(request, { by: who.name, reason, dryRun });

@Resolver(() => Correction)
export class CorrectionResolver {
  @Needs('editor')
  @Query(() => CorrectionConnection, {
    description: 'The audit trail: corrections, newest first, those taken back as well.',
  })
  corrections(
    @Args(() => CorrectionsArguments) args: CorrectionsArguments,
    @Wants() wants: Selection,
    @Ctx() { graph }: Context,
  ) {
    return graph.corrections(args, wants);
  }

  @Needs('editor')
  @Mutation(() => CorrectionResult, {
    description: `Two people, or two organizations, are one: what is told of \`absorb\` is told of \`keep\`. ${ERRORS}`,
  })
  mergeActors(
    @Arg('keep', () => String, { description: 'Who stays: an id or a name.' }) keep: string,
    @Arg('absorb', () => String, { description: 'Who is the same: an id or a name.' }) absorb: string,
    @Args(() => EditingArguments) editing: EditingArguments,
    @Ctx() context: Context,
  ) {
    return make(context, { kind: 'MERGE', keep, absorb }, editing);
  }

  @Needs('editor')
  @Mutation(() => CorrectionResult, {
    description: `One actor is two: whom these articles mean becomes somebody else. ${ERRORS}`,
  })
  splitActor(
    @Arg('actor', () => String, { description: 'A person or organization: an id or a name.' }) actor: string,
    @Arg('articles', () => [ID], { description: 'Articles that mean the other one.' }) articles: string[],
    @Args(() => EditingArguments) editing: EditingArguments,
    @Ctx() context: Context,
  ) {
    return make(context, { kind: 'SPLIT', actor, articles }, editing);
  }

  @Needs('editor')
  @Mutation(() => CorrectionResult, {
    description: `What an event was, where its articles were read wrongly. Its id may change with its facts. ${ERRORS}`,
  })
  correctEvent(
    @Arg('id', () => ID, { description: 'The event’s id.' }) id: string,
    @Arg('change', () => EventChange, { description: 'What is to be different.' }) change: EventChange,
    @Args(() => EditingArguments) editing: EditingArguments,
    @Ctx() context: Context,
  ) {
    return make(context, { kind: 'EVENT', event: id, change }, editing);
  }

  @Needs('editor')
  @Mutation(() => CorrectionResult, {
    description: `Takes an article out with all that no other article supports; ingesting it again does not bring it back. ${ERRORS}`,
  })
  retractArticle(
    @Arg('id', () => ID, { description: 'The article’s id.' }) id: string,
    @Args(() => EditingArguments) editing: EditingArguments,
    @Ctx() context: Context,
  ) {
    return make(context, { kind: 'RETRACT', article: id }, editing);
  }

  @Needs('editor')
  @Mutation(() => CorrectionResult, {
    description: `Takes a correction back; the audit trail keeps both. ${ERRORS}`,
  })
  undoCorrection(
    @Arg('id', () => ID, { description: 'The correction’s id.' }) id: string,
    @Arg('dryRun', () => Boolean, { defaultValue: false, description: 'True: only tell what would change.' })
    dryRun: boolean,
    @Ctx() { graph, who }: Context,
  ) {
    return graph.undoCorrection(id, { by: who.name, dryRun });
  }
}
