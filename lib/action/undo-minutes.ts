/** So long whoever made a change takes it back with one tap. */
export const UNDO_MINUTES = 15;
