/** The hidden fields of the form of a page that is sent to this address: its minted id, what travels with it. */
export function hiddenFields(html: string, action: string): Record<string, string> {
  const form = html
    .split('<form ')
    .find((part) => part.includes(`action="${action}"`) && !part.includes('method="get"'));
  if (!form) throw new Error(`The page has no form sent to ${action}.`);
  const [fields = ''] = form.split('</form>');
  return Object.fromEntries(
    [...fields.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, readEntities(value)],
    ),
  );
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function readEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}
