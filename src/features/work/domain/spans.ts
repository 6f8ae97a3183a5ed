/** From `start` (included) to `end` (excluded). */
export type Span = { start: Date; end: Date };

export const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The same stretches, in order, those that overlap or meet made one. */
export function joined(spans: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start.getTime() - b.start.getTime())) {
    const last = stretches.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) last.end = span.end;
    } else stretches.push({ start: span.start, end: span.end });
  }
  return stretches;
}

/** What is left of a stretch once others are taken out of it, in order. */
export function without(span: Span, taken: readonly Span[]): Span[] {
  const left: Span[] = [];
  let from = span.start;
  for (const { start, end } of joined(taken)) {
    if (end <= from || start >= span.end) continue;
    if (start > from) left.push({ start: from, end: start });
    from = end;
  }
  if (from < span.end) left.push({ start: from, end: span.end });
  return left;
}
