import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
	claimsSchema,
	glossarySchema,
	introSchema,
	lessonSchema,
	settingsSchema
} from '../src/lib/content/index.ts';
import { quizSchema } from '../src/lib/quiz/index.ts';
import {
	deadlinesSchema,
	drillSchema,
	exerciseSchema,
	scenarioSchema
} from '../src/lib/scenarios/index.ts';

/** Where the schemas are kept, for editors that read them from the repository. */
export const schemaFolder = join('docs', 'schemas');

/** What the parsers expect of the front matter and settings, per kind of file. */
export const schemas: Readonly<Record<string, v.GenericSchema>> = {
	'module-settings': settingsSchema,
	'module-intro': introSchema,
	lesson: lessonSchema,
	quiz: quizSchema,
	scenario: scenarioSchema,
	exercise: exerciseSchema,
	drill: drillSchema,
	glossary: glossarySchema,
	deadlines: deadlinesSchema,
	claims: claimsSchema
};

/** JSON Schema per kind of file, as text; checks that only code can make are left out. */
export function contentSchemas(): Readonly<Record<string, string>> {
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => {
			const json = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });
			return [`${name}.schema.json`, `${JSON.stringify(json, null, '\t')}\n`];
		})
	);
}

if (process.argv[1] === import.meta.filename) {
	mkdirSync(schemaFolder, { recursive: true });
	for (const [name, text] of Object.entries(contentSchemas())) {
		writeFileSync(join(schemaFolder, name), text);
		console.log(join(schemaFolder, name));
	}
}
