import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSchemas, schemaFolder } from './content-schema.ts';

test.each(Object.entries(contentSchemas()))('%s is as the parsers read it', (name, text) => {
	const kept = readFileSync(join(schemaFolder, name), 'utf8');
	expect(JSON.parse(kept)).toEqual(JSON.parse(text));
});

test('the schema of a quiz knows its keys and refuses others', () => {
	expect(JSON.parse(contentSchemas()['quiz.schema.json'] ?? '{}')).toMatchObject({
		additionalProperties: false,
		required: ['title']
	});
});
