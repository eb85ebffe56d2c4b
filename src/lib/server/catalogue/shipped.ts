import { loadCatalogue } from './catalogue.ts';

/** The modules in `content/modules`, parsed when the server (or the build) loads this file. */
export const shippedCatalogue = loadCatalogue(
	// The sources of practice files lie in assets/: nothing there is read as part of a module.
	import.meta.glob<string>(['/content/modules/**/*.{md,yaml}', '!/content/modules/*/assets/**'], {
		query: '?raw',
		import: 'default',
		eager: true
	})
);
