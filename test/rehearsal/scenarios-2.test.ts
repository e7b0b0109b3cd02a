import { removeTemporaryFolders } from './rehearse.ts';
import { playOurs } from './scenarios.ts';

afterAll(removeTemporaryFolders);

describe('a scenario goes as it says', () => {
  playOurs({ part: 2, of: 2 });
});
