/** The icon of the pages: a lamp. */

export const ICON_NAME = "favicon.svg";

export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<path fill="#f4a93b" d="M32 4c9 10 12 16 12 21a12 12 0 0 1-24 0c0-5 3-11 12-21z"/>
<path fill="#fff3c4" d="M32 17c4 5 5 7 5 10a5 5 0 0 1-10 0c0-3 1-5 5-10z"/>
<path fill="#8c1d2f" d="M4 38h56c-3 13-14 20-28 20S7 51 4 38z"/>
<path fill="#d9480f" d="M8 38h48v4H8z"/>
</svg>
`;
