import type { Child } from 'hono/jsx';
import { EmptyState } from './empty-state.tsx';
import type { IconName } from './icon-files.ts';

const icons: Record<number, IconName> = { 401: 'lock', 403: 'lock', 404: 'search', 429: 'clock' };

/**
 * A page that could not be: what happened, what is kept, what to do (as buttons). `reference` finds the request
 * again in the log when somebody calls for help.
 */
export function ErrorPage(props: {
  status: number;
  title: Child;
  message: Child;
  reference?: string;
  children?: Child;
}) {
  const { status, title, message, reference, children } = props;
  return (
    <EmptyState level={1} icon={icons[status] ?? 'warn'} title={title}>
      <p>{message}</p>
      {children}
      {reference && <p class="small soft">{reference}</p>}
    </EmptyState>
  );
}
