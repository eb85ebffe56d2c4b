import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { growthExponent, median, processorTime, quantile, report, sample } from './measure.ts';
import { loadPeers } from './load-peers.ts';
import { hostileTexts, realisticText } from './texts.ts';

type Detect = (text: string) => unknown;

const workers = new URL('../build/client/_app/immutable/workers', import.meta.url).pathname;

/** Modules are read, lexicons decoded and every pattern compiled by the first scan. */
async function measureStart(): Promise<Detect> {
	const before = performance.now();
	const { detect } = await import('../src/lib/detector/index.ts');
	const imported = performance.now();
	detect(realisticText(500));
	report('start: first scan', performance.now() - imported, 150);
	report('start: reading the modules', imported - before);
	return detect;
}

function measureScans(detect: Detect): void {
	const texts = Array.from({ length: 40 }, (_, turn) => realisticText(10_000, turn));
	const scan = (turn: number): unknown => detect(texts[turn % texts.length] ?? '');
	sample(200, scan);
	const taken = sample(600, scan);
	report('10,000 characters, median', median(taken), 2);
	report('10,000 characters, p99', quantile(taken, 0.99), 6);
	report('10,000 characters, least', taken[0] ?? NaN);
	report('10,000 characters, processor time', processorTime(400, scan));
	const typed = sample(200, (turn) => detect(realisticText(20_000, turn)));
	report('20,000 characters, p95', quantile(typed, 0.95), 8);
	report(
		'a prompt of 500, median',
		median(sample(500, (turn) => detect(realisticText(500, turn))))
	);
}

function measureGrowth(detect: Detect): void {
	const points = [10_000, 30_000, 100_000, 300_000, 1_000_000].map((size) => {
		const text = realisticText(size);
		return [size, median(sample(5, () => detect(text)))] as const;
	});
	report('1,000,000 characters, median', points.at(-1)?.[1] ?? NaN, 300);
	console.log(`growth exponent, 1 is linear: ${growthExponent(points).toFixed(2)}`);
}

function measureHostile(detect: Detect): void {
	console.log('\nhostile, 50,000 characters');
	for (const { name, text } of hostileTexts(50_000)) {
		detect(text.slice(0, 5000));
		report(name, median(sample(3, () => detect(text))), 50);
	}
}

async function measurePeers(detect: Detect): Promise<void> {
	console.log('\nside by side, 10,000 characters, median');
	const texts = Array.from({ length: 10 }, (_, turn) => realisticText(10_000, turn));
	const cost = async (scan: Detect): Promise<number> => {
		const taken: number[] = [];
		for (let turn = 0; turn < 30; turn += 1) {
			const before = performance.now();
			await scan(texts[turn % texts.length] ?? '');
			taken.push(performance.now() - before);
		}
		return median(taken.slice(10).sort((a, b) => a - b));
	};
	report('promptwijs: 41 entities', await cost(detect));
	for (const { name, what, scan } of await loadPeers())
		report(`${name}: ${what}`, await cost(scan));
}

/** The script of a worker and all that it imports, at once or later. */
function filesOf(worker: string): ReadonlySet<string> {
	const entry = readdirSync(workers).find((name) => name.startsWith(worker));
	if (entry === undefined) throw new Error(`There is no ${worker}.`);
	const found = new Set([join(workers, entry)]);
	for (const file of found)
		for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
			/["'`](\.{1,2}\/[\w./-]+\.js)["'`]/gu
		))
			found.add(join(dirname(file), path));
	return found;
}

/** The detector's data without its code: lexicons and what was learned. */
function readData(): Buffer {
	const room = new URL('../src/lib/detector', import.meta.url).pathname;
	const files = ['lexicons', 'learned/weights'].flatMap((folder) =>
		readdirSync(join(room, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.ts'))
			.sort()
			.map((file) => join(room, folder, file))
	);
	return Buffer.concat(files.map((file) => readFileSync(file)));
}

/** The server sends the Brotli file that the build made beside each script; older clients get gzip. */
function measureDownload(): void {
	console.log('\nwhat the browser loads for the detector, Brotli and gzip');
	const total = { brotli: 0, gzip: 0 };
	try {
		for (const file of filesOf('scan.worker')) {
			const brotli = statSync(`${file}.br`).size / 1000;
			const gzip = gzipSync(readFileSync(file), { level: 9 }).length / 1000;
			total.brotli += brotli;
			total.gzip += gzip;
			reportSizes(relative(workers, file), brotli, gzip);
		}
	} catch {
		console.log('not built: npm run build');
		return;
	}
	reportSizes('total', total.brotli, total.gzip);
	const data = readData();
	reportSizes(
		'of which word lists, phrases and weights, as written',
		brotliCompressSync(data).length / 1000,
		gzipSync(data, { level: 9 }).length / 1000
	);
	console.log(`Brotli: ${total.brotli <= 400 ? '≤' : 'ABOVE'} 400 kB`);
}

const reportSizes = (name: string, brotli: number, gzip: number): void =>
	console.log(
		`${name.padEnd(44)}${brotli.toFixed(1).padStart(10)} kB${gzip.toFixed(1).padStart(10)} kB`
	);

/** Measures the detector against its bars; the environment of the run is the reader's to judge. */
export async function benchDetector(): Promise<void> {
	const detect = await measureStart();
	measureScans(detect);
	measureGrowth(detect);
	measureHostile(detect);
	await measurePeers(detect);
	measureDownload();
}
