import {
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const BEAT_MS = 3_000;
const RETRY_MS = 300;
/** Another machine on the same folder cannot be asked whether it lives; a missing heartbeat says it does not. */
const STALE_ELSEWHERE_MS = 30_000;
/** Here the process table is asked, but numbers are given out again after a restart. */
const STALE_HERE_MS = 10 * 60_000;

/** @param {number} pid */
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return hasCode(error, 'EPERM');
	}
}

/**
 * @param {unknown} error
 * @param {string} code
 */
function hasCode(error, code) {
	return error instanceof Error && 'code' in error && error.code === code;
}

/**
 * Whether nobody works under this lock any more: its owner and the command that the owner started are gone.
 * @param {string} owners the lock's text: host name, then process numbers
 * @param {number} ageMs time since the last heartbeat
 */
export function isStale(owners, ageMs) {
	const [host, ...pids] = owners.split(' ');
	if (host !== hostname()) return ageMs > STALE_ELSEWHERE_MS;
	return ageMs > STALE_HERE_MS || !pids.some((pid) => isRunning(Number(pid)));
}

/** @param {string} file */
function tryLock(file) {
	try {
		writeFileSync(file, `${hostname()} ${process.pid}`, { flag: 'wx' });
		return true;
	} catch (error) {
		if (hasCode(error, 'EEXIST')) return false;
		throw error;
	}
}

/** @param {string} file */
function removeStale(file) {
	const grave = `${file}.${process.pid}`;
	try {
		const owners = readFileSync(file, 'utf8');
		if (!isStale(owners, Date.now() - statSync(file).mtimeMs)) return;
		renameSync(file, grave);
		// Between looking and renaming another process may have freed and taken the lock: then it is put back.
		if (readFileSync(grave, 'utf8') === owners) rmSync(grave);
		else renameSync(grave, file);
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}

/** @param {string} file */
function beat(file) {
	try {
		utimesSync(file, new Date(), new Date());
	} catch (error) {
		if (!hasCode(error, 'ENOENT')) throw error;
	}
}

/**
 * Does the work while no other process on this folder does; a crashed owner does not block anyone.
 * @template T
 * @param {string} file
 * @param {object} task
 * @param {(claim: (pid: number) => void) => Promise<T>} task.work calls `claim` with each process that must end first
 * @param {() => void} task.onWait
 * @returns {Promise<T>}
 */
export async function withLock(file, { work, onWait }) {
	mkdirSync(dirname(file), { recursive: true });
	for (let attempt = 0; !tryLock(file); attempt++) {
		removeStale(file);
		if (attempt === 1) onWait();
		if (attempt > 0) await sleep(RETRY_MS);
	}
	const timer = setInterval(() => beat(file), BEAT_MS);
	try {
		return await work((pid) => writeFileSync(file, `${hostname()} ${process.pid} ${pid}`));
	} finally {
		clearInterval(timer);
		rmSync(file, { force: true });
	}
}
