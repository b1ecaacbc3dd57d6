/**
 * Ids, the names of files that carry one, and words of addresses: small letters a–z and digits, in
 * parts joined by hyphens.
 */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isId = (text: string): boolean => ID.test(text);
