"""Addresses that an attacker gives for `redirect_to`, by the parser that they try to mislead."""

EVIL = "evil.example"
SITE = "http://127.0.0.1:3000"

BACKSLASHES = [
    rf"http://{EVIL}\@127.0.0.1:3000/",
    rf"http://{EVIL}\\@127.0.0.1:3000/",
    rf"http:\\{EVIL}\@127.0.0.1:3000/",
    rf"http:/\{EVIL}\@127.0.0.1:3000/",
    rf"http://{EVIL}\.127.0.0.1:3000/",
    rf"http://{EVIL}:80\@127.0.0.1:3000/",
    rf"http://{EVIL}\@localhost:3000/",
    rf"http://{EVIL}/\@127.0.0.1:3000/",
    rf"\\{EVIL}/",
    rf"/\{EVIL}/",
    rf"\/{EVIL}/",
    rf"http://127.0.0.1:3000\@{EVIL}/",
    rf"http:\\{EVIL}\127.0.0.1:3000\\",
]
USERINFO = [
    f"http://127.0.0.1:3000@{EVIL}/",
    f"http://127.0.0.1:3000:x@{EVIL}/",
    f"http://127.0.0.1@{EVIL}:3000/",
    f"http://x@127.0.0.1:3000@{EVIL}/",
    f"http://127.0.0.1%3A3000@{EVIL}/",
    f"http://{EVIL}%40127.0.0.1:3000/",
    f"http://{EVIL}#@127.0.0.1:3000/",
    f"http://{EVIL}?@127.0.0.1:3000/",
    f"http://{EVIL}/@127.0.0.1:3000/",
    f"http://{EVIL};@127.0.0.1:3000/x@{EVIL}",
    f"http://{EVIL}%23@127.0.0.1:3000@{EVIL}/",
]
WHITESPACE = [
    f"\thttp://{EVIL}/",
    f" http://{EVIL}/",
    f"\x01http://{EVIL}/",
    f"\x1fhttp://{EVIL}/",
    f"ht\ttp://{EVIL}/",
    f"http:/\t/{EVIL}/",
    f"http://ev\til.example\t@127.0.0.1:3000@{EVIL}/",
    f"http://\n{EVIL}/",
    f"http://{EVIL}\r\n@127.0.0.1:3000/",
    f"http://127.0.0.1:3000\t@{EVIL}/",
    f"http://127.0.0.1:3000\r\nLocation: http://{EVIL}/",
    f"http://127.0.0.1:3000 @{EVIL}/",
]
SCHEMES = [
    "javascript://127.0.0.1:3000/%0aalert(1)",
    "javascript://127.0.0.1/",
    "JaVaScRiPt://localhost:3000/%0afetch('http://evil.example')",
    "javascript:alert(1)",
    "java\tscript://127.0.0.1:3000/",
    "data:text/html,<script>location='http://evil.example'</script>",
    "data://127.0.0.1:3000/,x",
    "vbscript://127.0.0.1:3000/",
    "file://127.0.0.1:3000/etc/passwd",
    "blob:http://127.0.0.1:3000/x",
    "view-source:http://127.0.0.1:3000/",
    "ftp://127.0.0.1:3000/",
    "ws://127.0.0.1:3000/",
    "https://127.0.0.1:3000/",
    "unknown://127.0.0.1:3000/",
]
SLASHES = [
    f"//{EVIL}/",
    f"///{EVIL}/",
    f"////{EVIL}//127.0.0.1:3000/",
    f"http:{EVIL}/",
    f"http:/{EVIL}/",
    f"http:///{EVIL}/",
    f"http:////{EVIL}/@127.0.0.1:3000",
    f"https:/{EVIL}/",
    f"HTTP:{EVIL}//127.0.0.1:3000/",
    f"/{EVIL}",
    ".",
    "",
]
HOSTS = [
    f"http://127.0.0.1.{EVIL}:3000/",
    f"http://127.0.0.1:3000.{EVIL}/",
    f"http://127.0.0.1-{EVIL}/",
    f"http://{EVIL}:3000/",
    "http://%65vil.example/",
    "http://evil%E3%80%82example/",
    "http://evil\u3002example/",
    "http://\uff45\uff56\uff49\uff4c\uff0e\uff45\uff58\uff41\uff4d\uff50\uff4c\uff45/",
    "http://évil.example/",
    f"http://{EVIL}./",
    f"HTTP://{EVIL.upper()}/",
    "http://localhost.evil.example:3000/",
    "http://localhost%00.evil.example:3000/",
    "http://127.0.0.1\u2044@evil.example/",
    "http://127.0.0.1\uff1a3000@evil.example/",
    "http://\uff0f\uff0fevil.example/",
    f"http://*.{EVIL}/**",
]
MACHINES = [
    "http://2130706434:3000/",
    "http://0x7f000002:3000/",
    "http://0177.0.0.2:3000/",
    "http://127.2:3000/",
    "http://127.0.0.2:3000/",
    "http://0.0.0.0:3000/",
    "http://0:3000/",
    "http://[::1]:3000/",
    "http://[::ffff:127.0.0.1]:3000/",
    "http://[::ffff:7f00:1]:3000/",
    "http://[fe80::1]/",
    "http://10.0.0.1/",
    "http://169.254.169.254/",
    "http://127.0.0.1/",
    "http://127.0.0.1:3001/",
    "http://127.0.0.1:30000/",
    "http://127.0.0.1:80/",
    "http://127.0.0.1:3000000/",
    "http://localhost:3001/",
    "http://localhost/",
]
REFUSED = [*BACKSLASHES, *USERINFO, *WHITESPACE, *SCHEMES, *SLASHES, *HOSTS, *MACHINES]

# The gateway answers 400.
WITH_NUL = [
    f"http://{EVIL}\x00@127.0.0.1:3000/",
    f"http://{EVIL}\x00.127.0.0.1:3000/",
    f"http://127.0.0.1:3000\x00@{EVIL}/",
]

# Each with the address that the browser ends at.
ALLOWED = [
    (f"{SITE}/welcome?first=1", f"{SITE}/welcome?first=1"),
    (SITE, f"{SITE}/"),
    ("HTTP://127.0.0.1:3000/a", f"{SITE}/a"),
    ("http://localhost:3000/a/b", "http://localhost:3000/a/b"),
    (f"{SITE}/a/../b", f"{SITE}/b"),
    (f"{SITE}/?next=http://{EVIL}/", f"{SITE}/?next=http://{EVIL}/"),
    (f"{SITE}//{EVIL}/", f"{SITE}//{EVIL}/"),
    (f"{SITE}/@{EVIL}", f"{SITE}/@{EVIL}"),
    (f"{SITE}/दीप", f"{SITE}/%E0%A4%A6%E0%A5%80%E0%A4%AA"),
    (f"{SITE}/**,http://{EVIL}/", f"{SITE}/**,http://{EVIL}/"),
    (f"{SITE}/a#b", f"{SITE}/a"),
    (f"{SITE}/a#access_token=x&refresh_token=y", f"{SITE}/a"),
]
