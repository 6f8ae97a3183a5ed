/** What leaves by SMS: made from lines of the kinds, then put in the basic alphabet of mobile networks. */
export const fr = {
  text: (line: string, link: string, stop: string) => `RAVie : ${line}. ${link} Stop : ${stop}`,
  news: (lines: number) => `${lines} nouvelles pour vous`,
};

export const en: typeof fr = {
  text: (line, link, stop) => `RAVie: ${line}. ${link} Stop: ${stop}`,
  news: (lines) => `${lines} pieces of news for you`,
};
