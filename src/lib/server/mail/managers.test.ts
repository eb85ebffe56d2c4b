import { expect, it } from 'vitest';
import { managerOf, type DepartmentTree } from './managers.ts';

const tree: DepartmentTree = new Map([
	['company', { parentId: null, managerId: 'director' }],
	['desk', { parentId: 'company', managerId: 'head' }],
	['archive', { parentId: 'desk', managerId: null }],
	['loose', { parentId: null, managerId: null }],
	['one', { parentId: 'other', managerId: null }],
	['other', { parentId: 'one', managerId: null }]
]);

it.each([
	['noor', 'desk', 'head'],
	['noor', 'archive', 'head'],
	['head', 'desk', 'director'],
	['head', 'archive', 'director'],
	['director', 'company', null],
	['noor', 'loose', null],
	['noor', 'one', null],
	['noor', 'gone', null],
	['noor', null, null]
])('%s in %s is led by %s', (id, departmentId, expected) => {
	expect(managerOf(tree, { id, departmentId })).toBe(expected);
});
