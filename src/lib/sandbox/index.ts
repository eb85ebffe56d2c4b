export { default as SandboxView } from './SandboxView.svelte';
export { default as DrillView } from './drill/DrillView.svelte';
export { default as ExerciseView } from './exercises/ExerciseView.svelte';
