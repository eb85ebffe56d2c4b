// Safe invented values for authors: npm run fiction -- bsn 5
import { makeFiction } from './practice-files/fiction-values.ts';

const [kind = '', count = '1'] = process.argv.slice(2);
const made = makeFiction(kind, count, Math.random);
if (made.ok) console.log(made.values.join('\n'));
else console.error(made.message);
process.exitCode = made.ok ? 0 : 1;
