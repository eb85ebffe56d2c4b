/** A component of an iCalendar file; `line` is the place of a property, in the order of the file. */
export interface Component {
	readonly name: string;
	readonly properties: readonly Property[];
	readonly components: readonly Component[];
}

export interface Property {
	readonly name: string;
	readonly parameters: string;
	readonly value: string;
}

/**
 * Reads an iCalendar file as strictly as RFC 5545 writes it, and throws on what is not so: lines end in
 * CRLF, are at most 75 octets and fold with a space; components nest, properties before components.
 */
export function readIcal(file: string): Component {
	if (!file.endsWith('\r\n')) throw new Error('The last line does not end.');
	const physical = file.slice(0, -2).split('\r\n');
	for (const line of physical) {
		if (/[\r\n]/u.test(line)) throw new Error('A bare break.');
		if (Buffer.byteLength(line) > 75) throw new Error(`Over 75 octets: ${line}`);
		if (line === '') throw new Error('An empty line.');
		if (/[\p{Cc}]/u.test(line.replaceAll('\t', ''))) throw new Error('A control character.');
	}
	const lines = physical.join('\n').replaceAll('\n ', '').split('\n');
	const { component, next } = readComponent(lines, 0);
	if (next !== lines.length) throw new Error('Something stands behind the calendar.');
	return component;
}

function readComponent(
	lines: readonly string[],
	start: number
): { readonly component: Component; readonly next: number } {
	const name = /^BEGIN:([A-Z]+)$/u.exec(lines[start] ?? '')?.[1];
	if (name === undefined) throw new Error(`No component: ${lines[start] ?? ''}`);
	const properties: Property[] = [];
	const components: Component[] = [];
	for (let at = start + 1; at < lines.length;) {
		const line = lines[at] ?? '';
		if (line === `END:${name}`)
			return { component: { name, properties, components }, next: at + 1 };
		if (line.startsWith('BEGIN:')) {
			const inner = readComponent(lines, at);
			components.push(inner.component);
			at = inner.next;
			continue;
		}
		if (components.length > 0) throw new Error(`A property behind a component: ${line}`);
		properties.push(readProperty(line));
		at += 1;
	}
	throw new Error(`${name} does not end.`);
}

function readProperty(line: string): Property {
	const match = /^([A-Z][A-Z-]*)((?:;[A-Z-]+=[A-Z]+)*):(.*)$/u.exec(line);
	if (!match) throw new Error(`No property: ${line}`);
	const [, name = '', parameters = '', value = ''] = match;
	return { name, parameters, value };
}

/** The text of a TEXT value; throws on a character that should have been escaped. */
export function readText(value: string): string {
	if (!/^(?:[^\\;,]|\\[\\;,nN])*$/u.test(value)) throw new Error(`Not escaped: ${value}`);
	return value.replaceAll(/\\(.)/gu, (_, character: string) =>
		character.toLowerCase() === 'n' ? '\n' : character
	);
}

/** The only property of a name; throws when there is none or another one. */
export function only(component: Component, name: string): Property {
	const found = component.properties.filter((property) => property.name === name);
	const [property] = found;
	if (property === undefined || found.length > 1)
		throw new Error(`${found.length} times ${name} in ${component.name}`);
	return property;
}
