import { overwriteGetLocale } from '$lib/paraglide/runtime';

// The server decides, also by account and organisation; the page says what it decided.
overwriteGetLocale(() => (document.documentElement.lang === 'en' ? 'en' : 'nl'));
