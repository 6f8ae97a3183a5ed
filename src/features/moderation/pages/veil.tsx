import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { PersonLine } from '../../../ui/avatar.tsx';
import { Actions, Button, LinkButton } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import { reasonSizes } from '../../exchange/domain/unsigned.ts';
import type { ModeratedPost } from '../../exchange/domain/standing.ts';
import type { PersonCard } from '../../people/domain/cards.ts';
import { words } from '../words.ts';
import { Quoted } from './parts.tsx';

/** The reason as it was typed, what was found, or why nothing can be. */
export type Veil =
  | { kind: 'asking'; reason: string; errors: readonly FormError[] }
  | { kind: 'found'; author: PersonCard }
  | { kind: 'signed' | 'gone' };

type Props = { locale: Locale; caseId: string; post: ModeratedPost; veil: Veil };

/** The name under which a device keeps the reason while it is typed. */
export const veilDraftName = (caseId: string) => `veil:${caseId}`;

/** Who wrote a post without a name: what looking costs, the reason, then the name. */
export function VeilPage(props: Props) {
  const { locale, caseId, post, veil } = props;
  const w = words[locale].veils;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title}
        lead={veil.kind === 'asking' ? w.lead : undefined}
        back={<BackLink href={urls.case(caseId)}>{w.back}</BackLink>}
      />
      <Quoted title={post.answerId ? undefined : post.title} body={post.body} />
      {veil.kind === 'asking' && <Reason {...props} veil={veil} />}
      {veil.kind === 'found' && (
        <section class="stack">
          <h2>{w.found}</h2>
          <Card>
            <PersonLine
              firstName={veil.author.firstName}
              initial={veil.author.initial}
              note={veil.author.communeName ?? undefined}
              href={urls.person(veil.author.id)}
            />
          </Card>
          <p>{w.foundHelp}</p>
        </section>
      )}
      {veil.kind === 'signed' && <Notice>{w.signed}</Notice>}
      {veil.kind === 'gone' && <Notice kind="warn">{w.gone}</Notice>}
    </Narrow>
  );
}

function Reason({ locale, caseId, veil }: Props & { veil: Extract<Veil, { kind: 'asking' }> }) {
  const w = words[locale].veils;
  return (
    <>
      <Notice kind="warn">
        <p>{w.told}</p>
        <p>{w.logged}</p>
      </Notice>
      <Form
        locale={locale}
        action={urls.caseAuthor(caseId)}
        errors={veil.errors}
        draft={veilDraftName(caseId)}
      >
        <TextArea
          locale={locale}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          value={veil.reason}
          error={errorOf(veil.errors, 'reason')}
          rows={4}
          maxLength={reasonSizes.longest}
        />
        <Actions>
          <Button kind="danger" icon="eye">
            {w.confirm}
          </Button>
          <LinkButton kind="plain" href={urls.case(caseId)}>
            {w.giveUp}
          </LinkButton>
        </Actions>
      </Form>
    </>
  );
}
