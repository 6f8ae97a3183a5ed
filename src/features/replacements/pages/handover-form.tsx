import type { Locale } from '../../../language/locale.ts';
import { urls } from '../../../language/urls.ts';
import { Actions, Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { errorOf, Form, type FormError } from '../../../ui/form.tsx';
import { BackLink } from '../../../ui/links.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { Narrow, PageHead } from '../../../ui/page-parts.tsx';
import type { Flagged } from '../domain/handover-guard.ts';
import { longest, sheetParts, type SheetTexts, type Sheet } from '../domain/handover-sheet.ts';
import { words } from '../words.ts';

/** Writing what is to be known of a home, part by part; what asks for a second look is said beside its part. */
export function SheetFormPage(props: {
  locale: Locale;
  personId: string;
  sheet: Sheet;
  texts: SheetTexts;
  errors?: readonly FormError[];
  flagged?: readonly Flagged[];
}) {
  const { locale, personId, sheet, texts, errors = [], flagged = [] } = props;
  const w = words[locale].handover;
  return (
    <Narrow>
      <PageHead
        locale={locale}
        title={w.title(sheet.employerName)}
        lead={w.rule}
        back={<BackLink href={urls.handover(sheet.contractId)}>{w.title(sheet.employerName)}</BackLink>}
      />
      <Notice>{w.ruleText}</Notice>
      <Form
        locale={locale}
        action={urls.handover(sheet.contractId)}
        errors={[...errors, ...flagged.map((one) => ({ field: one.part, message: w.flagged(one) }))]}
        draft={`handover:${sheet.contractId}:${personId}`}
      >
        {sheetParts.map((part) => {
          const pointed = flagged.filter((one) => one.part === part).map((one) => w.flagged(one));
          const error = errorOf(errors, part) ?? (pointed.length > 0 ? pointed.join(' ') : undefined);
          return (
            <TextArea
              locale={locale}
              name={part}
              label={w.parts[part].title}
              hint={w.parts[part].hint}
              value={texts[part]}
              maxLength={longest[part]}
              rows={part === 'gestures' ? 6 : 3}
              error={error}
              optional
            />
          );
        })}
        {flagged.length > 0 && (
          <fieldset class="group">
            <legend class="label">{w.lookAgain}</legend>
            <label class="choice">
              <span>
                {w.keepAnyway}
                <span class="hint">{w.keepHint}</span>
              </span>
              <input type="checkbox" name="relu" value="oui" />
            </label>
          </fieldset>
        )}
        <Actions steady>
          <Button icon="check">{w.save}</Button>
        </Actions>
      </Form>
    </Narrow>
  );
}
