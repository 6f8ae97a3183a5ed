/**
 * The parts of the text by what they belong to: a base or the annexes of the agreement, else the kind of text (texts
 * attached, wages). `path` is that of the first article of the part.
 */
export function groupParts<Part extends { path: readonly string[] }>(
  parts: readonly Part[],
): { title: string; parts: Part[] }[] {
  const groups: { title: string; parts: Part[] }[] = [];
  for (const part of parts) {
    const [text = '', base] = part.path;
    const title = text.startsWith('Texte de base') && base ? base : text;
    const known = groups.find((group) => group.title === title);
    if (known) known.parts.push(part);
    else groups.push({ title, parts: [part] });
  }
  return groups;
}

/** The articles of a part under the titles that stand between the part and them, in the order of the text. */
export function sectionsOf<Line extends { path: readonly string[]; partTitle: string }>(
  articles: readonly Line[],
): { titles: string[]; articles: Line[] }[] {
  const sections: { titles: string[]; articles: Line[] }[] = [];
  for (const article of articles) {
    const titles = article.path.slice(article.path.lastIndexOf(article.partTitle) + 1);
    const last = sections.at(-1);
    if (last?.titles.join('\n') === titles.join('\n')) last.articles.push(article);
    else sections.push({ titles, articles: [article] });
  }
  return sections;
}
