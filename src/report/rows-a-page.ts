/** How many pairs are shown at once: as many as a telephone lays out without a pause. The page's script knows it too. */
export const ROWS_A_PAGE = 200;
