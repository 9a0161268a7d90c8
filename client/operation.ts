/** An operation's text, with the types of what goes in and comes out. */

export interface Operation<Answer, Variables> {
  readonly name: string;
  /** The GraphQL text, fragments included: what the playground can open. */
  readonly text: string;
  /** Never there when it runs: it carries the types only. */
  readonly types?: (variables: Variables) => Answer;
}

/** Made by the generator; nothing else calls it. */
export const operation = <Answer, Variables>(name: string, text: string): Operation<Answer, Variables> => ({
  name,
  text,
});
