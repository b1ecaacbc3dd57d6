/** All that is translated of a page of plain text, as one text: its translation is made from the whole. */
export const pageText = ({ title, description, body }: { title: string; description: string; body: string }): string => [title, description, body].join("\n");
