import type { MailKind, MailText } from './kinds.ts';

export const englishTexts: Readonly<Record<MailKind, MailText>> = {
	invitation: {
		subject: 'Your account for the training of {organisation}',
		body: `Hello {name},

At {organisation} you learn to work safely with AI chatbots. An account was made for you. Choose a password of your own on this page:

{link}

{validity} Too late? Ask {contact} for a new link.`
	},
	'password-reset': {
		subject: 'Choose a new password for the training of {organisation}',
		body: `Hello {name},

A new password was asked for you. Choose it yourself on this page:

{link}

{validity}

Did you ask for nothing? Then there is nothing to do: your old password keeps working. If you do not trust it, tell {contact}.`
	},
	assigned: {
		subject: 'Ready for you: {modules}',
		body: `Hello {name},

{organisation} has training ready for you about working safely with AI chatbots:

{items}

Start when it suits you. You can always stop and go on later. Everything together is here: {link}

What you type in the practice chat stays in your own tab. Nobody reads along.`
	},
	renewal: {
		subject: 'Time for a refresher: {modules}',
		body: `Hello {name},

This is ready for you:

{items}

“Refresher” means that you did the module before. Knowledge fades and rules change, so it comes back. Your earlier result is kept.

Everything together is here: {link}`
	},
	content: {
		subject: 'The content is new: {modules}',
		body: `Hello {name},

This is ready for you:

{items}

“Updated” means that the content of the module has changed.

Everything together is here: {link}`
	},
	reminder: {
		subject: 'Still open: {modules}',
		body: `Hello {name},

This is still open for you:

{items}

You go on where you were. Everything together is here: {link}

Just finished? Then there is nothing to do.`
	},
	overdue: {
		subject: 'The due day has passed: {modules}',
		body: `Hello {name},

This is still open for you:

{items}

You can still finish it. You go on where you were: {link}

Does it not work out, or is something wrong? Tell {contact}, and you will find a solution together.`
	},
	escalation: {
		subject: 'Training still open for {number}',
		body: `Hello {name},

For these employees the due day of a training passed two weeks ago or more:

{people}

Do ask whether something is in the way, such as a busy time, leave or a technical problem. Scores and answers are not in this mail.

The overview is here: {link}`
	}
};
