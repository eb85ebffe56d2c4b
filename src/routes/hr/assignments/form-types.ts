import type { PageProps } from './new/$types';

export type Choices = PageProps['data']['choices'];
export type Values = PageProps['data']['values'];
/** An entry of a list to choose from; `depth` sets it in. */
export type Choice = Choices['departments'][number];
export type Preview = NonNullable<NonNullable<PageProps['form']>['preview']>;
