import { m } from '$lib/paraglide/messages';
import type { Notice, PartLabel, PlainLabelCode, RefusalReason } from './document';

const plainLabels: Readonly<Record<PlainLabelCode, () => string>> = {
	rows: m.file_part_rows,
	text: m.file_part_text,
	document: m.file_part_document,
	header: m.file_part_header,
	footer: m.file_part_footer,
	comments: m.file_part_comments,
	notes: m.file_part_notes,
	changes: m.file_part_changes,
	drawing: m.file_part_drawing,
	links: m.file_part_links,
	names: m.file_part_names,
	people: m.file_part_people,
	pivot: m.file_part_pivot,
	metadata: m.file_part_metadata,
	'mail-headers': m.file_part_mail_headers,
	'mail-text': m.file_part_mail_text,
	'mail-html': m.file_part_mail_html,
	'attachment-names': m.file_part_attachment_names
};

/** Where a text stands in a file, in words. */
export function partText(label: PartLabel): string {
	switch (label.code) {
		case 'page':
			return m.file_part_page({ page: label.page });
		case 'page-notes':
			return m.file_part_page_notes({ page: label.page });
		case 'sheet':
			return m.file_part_sheet({ sheet: label.sheet });
		case 'cell-comments':
			return m.file_part_cell_comments({ sheet: label.sheet });
		case 'sheet-header':
			return m.file_part_sheet_header({ sheet: label.sheet });
		case 'other':
			return m.file_part_other({ path: label.path });
		default:
			return plainLabels[label.code]();
	}
}

const fields: Readonly<Record<string, () => string>> = {
	author: m.file_field_author,
	creator: m.file_field_author,
	lastmodifiedby: m.file_field_last_modified_by,
	title: m.file_field_title,
	subject: m.file_field_subject,
	company: m.file_field_company,
	manager: m.file_field_manager,
	keywords: m.file_field_keywords,
	from: m.file_field_from,
	to: m.file_field_to,
	cc: m.file_field_cc
};

/** A property or mail header in words; one that is not known keeps the name that the file has for it. */
export const fieldText = (field: string): string => fields[field.toLowerCase()]?.() ?? field;

const inSight: readonly PartLabel['code'][] = [
	'page',
	'rows',
	'text',
	'document',
	'header',
	'footer',
	'notes',
	'drawing',
	'mail-text',
	'mail-html',
	'attachment-names'
];

/** Whether somebody who opens the file does not see this part at once. */
export const isOutOfSight = (label: PartLabel): boolean =>
	label.code === 'sheet' ? label.state !== 'visible' : !inSight.includes(label.code);

const refusals: Readonly<Record<RefusalReason, () => string>> = {
	empty: m.file_refused_empty,
	'too-large': m.file_refused_too_large,
	unsupported: m.file_refused_unsupported,
	'old-office': m.file_refused_old_office,
	encrypted: m.file_refused_encrypted,
	corrupt: m.file_refused_corrupt,
	'too-much-inside': m.file_refused_too_much_inside,
	unsafe: m.file_refused_unsafe,
	'too-slow': m.file_refused_too_slow,
	cancelled: m.file_refused_cancelled,
	'no-reader': m.file_refused_no_reader,
	unreachable: m.file_refused_unreachable
};

/** Why a file was not read, and what to do. */
export const refusalText = (reason: RefusalReason): string => refusals[reason]();

/** What was left out of a file. */
export function noticeText(notice: Notice): string {
	switch (notice.code) {
		case 'pages-cut':
			return m.file_notice_pages_cut({ read: notice.read, total: notice.total });
		case 'text-cut':
			return m.file_notice_text_cut();
		case 'images-unread':
			return m.file_notice_images({ count: notice.count });
		case 'pages-without-text':
			return m.file_notice_pages_without_text({ count: notice.count });
		case 'attachment-unread':
			return m.file_notice_attachment({ name: notice.name, why: refusalText(notice.reason) });
	}
}
