/** A place in a source document: the document's id in the vocabulary and where in it. */
export interface Citation {
  document: string;
  poster?: number | undefined;
  page?: number | string | undefined;
  chapter?: string | undefined;
}
