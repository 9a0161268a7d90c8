export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package tells none. */
  readonly licence: string;
}
export declare const COMPATIBLE: ReadonlySet<string>;
export declare const isCompatible: (expression: string) => boolean;
export declare const dependencies: () => readonly Dependency[];
