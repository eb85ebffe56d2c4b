import { mailTextLimits, type MailTextIssue } from '$lib/mail';
import { m } from '$lib/paraglide/messages';

/** What is wrong with a text and how to mend it, in sentences. */
export function explainIssues(issues: readonly MailTextIssue[]): readonly string[] {
	return issues.map(explain);
}

function explain({ field, code, about }: MailTextIssue): string {
	const isSubject = field === 'subject';
	const max = mailTextLimits[field];
	const placeholder = `{${about ?? ''}}`;
	switch (code) {
		case 'empty':
			return isSubject ? m.mail_problem_subject_empty() : m.mail_problem_body_empty();
		case 'too-long':
			return isSubject
				? m.mail_problem_subject_too_long({ max })
				: m.mail_problem_body_too_long({ max });
		case 'line-break':
			return m.mail_problem_line_break();
		case 'unknown-placeholder':
			return isSubject
				? m.mail_problem_unknown_subject({ placeholder })
				: m.mail_problem_unknown_body({ placeholder });
		case 'missing-placeholder':
			return m.mail_problem_missing({ placeholder });
		case 'list-in-line':
			return m.mail_problem_list_in_line({ placeholder });
		case 'link-address':
			return m.mail_problem_link({ address: about ?? '', placeholder: '{link}' });
	}
}
