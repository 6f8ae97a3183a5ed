type Props = {
  /** Where events are told; each bears the place of what came. */
  source: string;
  /** Where what came is fetched, as items of the list above. */
  fragment: string;
  /** The place of the last item shown. */
  after: number;
  one: string;
  /** With `{n}` for how many. */
  many: string;
  show: string;
};

/**
 * What came since the page was drawn, said quietly below the list where it will stand; brought in only when asked
 * for. Its room is kept from the start, so that nothing moves under the eyes of who reads or writes.
 */
export function LiveNews({ source, fragment, after, one, many, show }: Props) {
  return (
    <ravie-live
      data-source={source}
      data-fragment={fragment}
      data-after={String(after)}
      data-one={one}
      data-many={many}
      data-show={show}
    >
      <p class="row soft live-news" role="status"></p>
    </ravie-live>
  );
}
