import { removeTemporaryFolders } from './rehearse.ts';
import { playOurs } from './scenarios.ts';

afterAll(removeTemporaryFolders);

describe('a scenario goes as it says', () => {
  playOurs({ part: 1, of: 2 });
});
