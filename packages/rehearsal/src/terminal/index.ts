export { deployCommandLines, deployModeText, deployQuestionLines } from './deploy-lines.ts';
export { LiveWriter, type TextOutput } from './live-writer.ts';
export { askForKey, askForReview, type KeyInput, waitForQuit } from './review-keys.ts';
export { type NamedRun, RunReporter } from './run-reporter.ts';
export { type Style, styleFor } from './style.ts';
export { endingLines } from './ending.ts';
export { explanationLines, type Explained } from './explanation.ts';
export { openingLines, waitingLines } from './opening.ts';
export { scenariosEnding, scenarioTitle, stepLines } from './scenario-lines.ts';
