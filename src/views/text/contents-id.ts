/** The id of the contents of a text; what opens them where they are folded away names it. */
export const CONTENTS_ID = 'contents';
