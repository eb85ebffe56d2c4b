// A mail server in a process of its own: `tsx smtp-process.ts`. It prints its port, and then every mail that
// it took as a line of JSON. How it behaves, the address of the recipient says.
import type { Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

const seen = new Set<string>();
const sockets = new Map<number, Socket>();

/** True the first time that an address is asked for. */
function isNew(address: string): boolean {
	const isFirst = !seen.has(address);
	seen.add(address);
	return isFirst;
}

function cut({ remotePort }: SMTPServerSession): void {
	sockets.get(remotePort)?.destroy();
}

function refuse(responseCode: number): Error {
	return Object.assign(new Error('Refused'), { responseCode });
}

function say(line: unknown): void {
	process.stdout.write(`${JSON.stringify(line)}\n`);
}

const server = new SMTPServer({
	...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], disableReverseLookup: true },
	onRcptTo({ address }, session, done) {
		if (address.startsWith('cut-before') && isNew(address)) cut(session);
		else if (address.startsWith('nobody')) done(refuse(550));
		else if (address.startsWith('never')) done(refuse(450));
		else if (address.startsWith('later') && isNew(address)) done(refuse(450));
		else done();
	},
	onData(stream, session, done) {
		const chunks: Buffer[] = [];
		stream.on('data', (chunk: Buffer) => chunks.push(chunk));
		stream.on('end', () => {
			const to = session.envelope.rcptTo[0]?.address ?? '';
			say({ to, raw: Buffer.concat(chunks).toString('utf8') });
			if (to.startsWith('hold')) return;
			if (to.startsWith('cut-after')) cut(session);
			else if (to.startsWith('spam')) done(refuse(554));
			else setTimeout(done, to.startsWith('slow') ? 1_500 : 0);
		});
	}
});
server.on('error', () => undefined);
server.server.on('connection', (socket: Socket) => {
	sockets.set(socket.remotePort ?? 0, socket);
});
server.listen(0, '127.0.0.1', () => {
	const address = server.server.address();
	say({ port: address !== null && typeof address === 'object' ? address.port : 0 });
});
