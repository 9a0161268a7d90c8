/** What the letters of a word alone say of it, where a name may begin, go on or end. */

/** "he held that": a verb that ends in alef maqsura is spelt like the name that ends in yeh (Ray). */
export const VERB_IN_ALEF = /ى$/;
/** An indefinite accusative is an object or adverb, no name. */
export const TANWIN = /[\u064B-\u064D]/;
/** "will be released": the letter of the future before a verb. */
export const FUTURE = /^سي.{3,}/;
/** "its conditions": a noun with a pronoun. */
export const POSSESSED = /.{3}(ها|هما|هم)$/;
/** The plural of a word for people, with its article. */
export const MANY = /^ال.{3,}(?:ين|ون|ات)$/;
/** "and the": a noun that is joined to the one before. */
export const JOINED = /^وال.{3,}/;
/** A final heh, which may be a pronoun; a teh marbuta is none. */
export const HEH = /\u0647$/;
/** "lies": a verb in the present, of three plain letters after its prefix. */
export const PRESENT = /^ي[^اوي]{3}$/;
/** A family name by its shape: an adjective of descent with the article. */
export const FAMILY = /^ال.{2,}ي$/;
