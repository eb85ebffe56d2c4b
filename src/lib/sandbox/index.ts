export { default as SandboxView } from './SandboxView.svelte';
export { default as DrillView } from './drill/DrillView.svelte';
