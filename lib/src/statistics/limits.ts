/** Below so many articles in a group, its numbers are described and nothing is concluded from them. */
export const fewestArticles = 5;
