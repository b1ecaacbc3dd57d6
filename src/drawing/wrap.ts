/**
 * A text in lines of at most so many characters, broken between words; a word longer than a line is
 * broken with a hyphen.
 */
export function wrap(text: string, max: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (joined.length <= max) {
      line = joined;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (line.length > max) {
      lines.push(`${line.slice(0, max - 1)}-`);
      line = line.slice(max - 1);
    }
  }
  return line === "" ? lines : [...lines, line];
}
