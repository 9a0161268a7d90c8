/** What a speaker does by saying something, as far as PLOVER and CAMEO tell it apart. */
export type StatementStance =
  | 'PRAISE'
  | 'REQUEST'
  | 'AGREE'
  | 'SUPPORT'
  | 'REJECT'
  | 'ACCUSE'
  | 'CONDEMN'
  | 'THREATEN';
