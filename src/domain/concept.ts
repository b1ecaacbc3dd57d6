/**
 * A concept of the field with the words people use for it in each language. The first term of a
 * language is the standard one. `narrower` are concepts that someone who asks for this one also
 * wants.
 */
export interface Concept {
  id: string;
  terms: Readonly<Record<string, string[]>>;
  narrower?: string[] | undefined;
}
