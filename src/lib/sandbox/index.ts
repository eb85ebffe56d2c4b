export { default as SandboxView } from './SandboxView.svelte';
