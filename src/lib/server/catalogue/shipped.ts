import { loadCatalogue } from './catalogue.ts';

/** The modules in `content/modules`, parsed when the server (or the build) loads this file. */
export const shippedCatalogue = loadCatalogue(
	import.meta.glob<string>('/content/modules/**/*.{md,yaml}', {
		query: '?raw',
		import: 'default',
		eager: true
	})
);
