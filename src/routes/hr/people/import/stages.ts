import { m } from '$lib/paraglide/messages';

/** How far an import is, in words. */
export const stageNames = {
	uploading: m.import_stage_uploading,
	reading: m.import_stage_reading,
	checked: m.import_stage_checked,
	applying: m.import_stage_applying,
	done: m.import_stage_done,
	failed: m.import_stage_failed
} as const;
