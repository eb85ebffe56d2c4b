/** Values that say nothing, or that somebody still has to fill in. */
const blank = String.raw`(?!\s*(?:geen|nee|ja|n\.?v\.?t|onbekend|none|no|yes|unknown|n/a|in te vullen|invullen|optioneel|verplicht|niet|[\[<{_.…*-]))`;

/**
 * A field of a form, "Geloof: gereformeerd", as a pattern: label, colon, and a value up to the end of the field.
 * Whoever fills in such a field speaks about the person of the form.
 */
export const fieldPattern = (labels: string): RegExp =>
	new RegExp(String.raw`(?:${labels})\s?[:=]\s?${blank}\p{L}[\p{L}\p{M} '’()/-]{2,45}`, 'giu');
