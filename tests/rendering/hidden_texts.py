"""Templates that hide the text of the user, and such that show it in an unusual way."""

UNSEEN = {
    "font of no size": ("<p style='font-size:0'>{{ message }}", "smaller than 8 px"),
    "font of five pixels": ("<p style='font-size:5px'>{{ message }}", "smaller than 8 px"),
    "negative length": (
        "<p style='font-size:clamp(0px, sqrt(9 / -5) * 1px, 40px)'>{{ message }}",
        "is not visible",
    ),
    "scaled down": (
        "<div style='transform:scale(.2)'><p>{{ message }}</p></div>",
        "smaller than 8 px",
    ),
    "scaled down by property": ("<p style='scale:.2'>{{ message }}", "smaller than 8 px"),
    "not displayed": ("<p style='display:none'>{{ message }}", "hides it"),
    "invisible": ("<div style='visibility:hidden'><p>{{ message }}</p></div>", "hides it"),
    "transparent parent": ("<div style='opacity:0'><p>{{ message }}</p></div>", "hides it"),
    "skipped content": ("<p style='content-visibility:hidden'>{{ message }}", "is not visible"),
    "left of the page": (
        "<p style='position:absolute;left:-999px'>{{ message }}",
        "leave the card",
    ),
    "below the page": ("<p style='margin-top:400px'>{{ message }}", "leave the card"),
    "cut by its box": (
        "<p style='height:30px;width:90px;line-height:60px;overflow:hidden'>{{ message }}",
        "cut off",
    ),
    "cut by an ancestor": (
        "<div style='overflow:clip;height:4px'><p><b>{{ message }}</b></p></div>",
        "cut off",
    ),
    "cut to an ellipsis": (
        "<p style='overflow:hidden;white-space:pre;text-overflow:ellipsis;width:9px'>{{ message }}",
        "cut off",
    ),
    "outside its area": (
        "<div data-text-area style='height:9px;width:9px'><p>{{ message }}</p></div>",
        "leave its place",
    ),
    "colour of the paper": ("<p style='color:white'>{{ message }}", "colour of its background"),
    "transparent letters": ("<p style='color:transparent'>{{ message }}", "colour of its"),
    "covered": (
        "<p>{{ message }}</p><i style='position:fixed;inset:80px 0 0;background:white'></i>",
        "something covers it",
    ),
    "clipped by a path": ("<p style='clip-path:inset(50%)'>{{ message }}", "something covers it"),
    "masked": ("<p style='mask:linear-gradient(transparent,transparent)'>{{ message }}", "covers"),
    "a drawing's letters without paint": (
        "<svg width=300 height=50><text y=20 font-size=20 fill=none>{{ message }}</text></svg>",
        "covers",
    ),
    "filtered away": ("<p style='filter:opacity(0)'>{{ message }}", "covers"),
    "turned away": (
        "<p style='transform:rotateY(180deg);backface-visibility:hidden'>{{ message }}",
        "covers",
    ),
    "zoomed out": ("<p style='zoom:.2'>{{ message }}", "smaller than 8 px"),
    "squeezed": ("<p style='scale:1 .05'>{{ message }}", "smaller than 8 px"),
    "tilted": ("<p style='rotate:x 88deg'>{{ message }}", "smaller than 8 px"),
    "tilted by a matrix": (
        "<div style='transform:rotate3d(1,1,0,89deg)'><p>{{ message }}</div>",
        "smaller than 8 px",
    ),
    "a squeezed drawing": (
        "<svg width=400 height=60><text y=40 transform='scale(1 .05)'>{{ message }}</text></svg>",
        "smaller than 8 px",
    ),
    "shown as dots": ("<p style='-webkit-text-security:disc'>{{ message }}", "hides it"),
    "struck out": ("<p style='text-decoration:line-through 40px'>{{ message }}", "hides it"),
    "struck out by its parent": (
        "<div style='text-decoration:line-through 90%'><p>{{ message }}</p></div>",
        "hides it",
    ),
    "blurred": ("<p style='filter:blur(12px)'>{{ message }}", "hides it"),
    "lines upon each other": (
        "<p style='width:90px;line-height:0;margin-top:90px'>{{ message }}",
        "hides it",
    ),
    "without its first letter": (
        "<style>p::first-letter{font-size:0}</style><p>{{ message }}",
        "smaller than 8 px",
    ),
    "in a field": ("<textarea>{{ message }}</textarea>", "hides it"),
    "in a list of choices": ("<select><option>{{ message }}</select>", "hides it"),
    "blots": ("<p style='-webkit-text-stroke:9px #000'>{{ message }}", "hides it"),
    "letters upon each other": ("<p style='letter-spacing:-.6em'>{{ message }}", "hides it"),
    "indented": ("<p style='text-indent:-9999px'>{{ message }}", "leave the card"),
    "contained": ("<div style='contain:paint;height:1px'>{{ message }}</div>", "cut off"),
    "clamped lines": (
        (
            "<p style='display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;"
            "overflow:hidden;width:40px'>{{ message }}"
        ),
        "cut off",
    ),
    "in closed details": ("<details><summary>x</summary>{{ message }}</details>", "not visible"),
    "under a drawing": (
        (
            "<p>{{ message }}</p><svg style='position:absolute;inset:80px 0 0' width=400>"
            "<rect width=400 height=300 fill=white /></svg>"
        ),
        "covers",
    ),
    "no ink in a drawing": (
        "<svg viewBox='0 0 9 9'><text y='5' font-size='0.1'>{{ message }}</text></svg>",
        "smaller than 8 px",
    ),
}

SEEN = {
    "plain": "<p>{{ message }}",
    "upper case": "<p>{{ message | upcase }}<p style='text-transform:uppercase'>{{ title }}",
    "cut short by the template": "<p>{{ message | truncate: 9 }}",
    "in words": "{% assign words = message | split: ' ' %}"
    "{% for word in words %}<i>{{ word }}</i> {% endfor %}",
    "with breaks": "<p>{{ message | newline_to_br }}",
    "captured": "{% capture all %}<b>{{ title }}</b> {{ message }}{% endcapture %}<p>{{ all }}",
    "gradient letters": "<p style='background:linear-gradient(red,blue);background-clip:text;"
    "color:transparent'>{{ message }}",
    "white on a dark picture": "<p style='background:#123;color:#fff'>{{ message }}",
    "a hidden copy for screen readers": "<p style='position:absolute;width:1px;height:1px;"
    "overflow:hidden'>{{ message }}</p><p>{{ message }}",
    "only in the document's title": "<title>{{ message }}</title><p>Hello",
    "only in attributes": "<p title='{{ message }}' data-x=\"{{ title }}\">Hello",
    "only in a style": "<style>/* {{ title }} */</style><p>{{ message }}",
    "in the title of a drawing": "<svg><title>{{ message }}</title></svg>Hello",
    "a drawing's letters": "<svg viewBox='0 0 40 30'><text y='9' font-size='2'>{{ message }}"
    "</text></svg>",
    "a drawing's white letters": "<svg width=400 height=60 style='background:#123'>"
    "<text y=40 font-size=20 fill=white>{{ message }}</text></svg>",
    "a drawing's gradient": "<svg width=400 height=60><linearGradient id=g><stop stop-color=red />"
    "</linearGradient><text y=40 font-size=20 fill='url(#g)'>{{ message }}</text></svg>",
    "letters on a path": "<svg width=380 height=150><path id=p d='M10 100 Q190 0 370 100' "
    "fill=none /><text font-size=18><textPath href='#p'>{{ message }}</textPath></text></svg>",
    "without a box": "<p style='display:contents'>{{ message }}",
    "in columns": "<p style='columns:2'>{{ message }}",
    "blended": "<div style='background:#333'><p style='mix-blend-mode:difference;color:#fff'>"
    "{{ message }}</p></div>",
    "outlined": "<p style='color:transparent;-webkit-text-stroke:1px red'>{{ message }}",
    "fixed in a box of no height": "<div style='overflow:hidden;height:0'>"
    "<p style='position:fixed;top:90px'>{{ message }}</p></div>",
    "in a closed shadow": "<div><template shadowrootmode=closed>{{ message }}</template></div>x",
    "struck through": "<p style='text-decoration:line-through'>{{ message }}",
    "a large first letter": "<style>p::first-letter{font-size:300%}</style><p>{{ message }}",
    "a line of no height": "<p style='line-height:0;margin-top:60px'>{{ title }}",
    "a soft edge": "<p style='filter:blur(.5px)'>{{ message }}",
    "condensed": "<p style='scale:.8 1;letter-spacing:-.05em'>{{ message }}",
    "tilted a little": "<p style='transform:perspective(900px) rotateX(20deg)'>{{ message }}",
    "turned": "<p style='rotate:8deg;margin-top:60px'>{{ message }}",
    "from top to bottom": "<p style='writing-mode:vertical-rl;height:250px'>{{ message }}",
    "right to left": "<p dir=rtl>{{ message }}",
    "absolute in a clipped box": "<div style='overflow:hidden;height:1px'>"
    "<p style='position:absolute;top:90px'>{{ message }}</p></div>",
    "named like the document's own": "<form><input name=parentElement><input name=attributes>"
    "<p>{{ message }}</p></form><img name=createRange><img name=querySelectorAll>",
    "in a table's wrong place": "<table>{{ message }}<tr><td>x</table>",
}
