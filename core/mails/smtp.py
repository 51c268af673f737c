"""Handing mails to a mail server.

The standard library's client, in a thread: a mail takes one connection, and the worker sends few at
a time.
"""

import asyncio
import re
import smtplib
import ssl
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from core.errors import DomainError, UnavailableError
from core.mails.message import OutgoingEmail

TIMEOUT_SECONDS = 20
PORTS = {"smtp": 587, "smtps": 465}
_PERMANENT = 500
_ENHANCED_CODE = re.compile(r"^\d\.\d{1,3}\.\d{1,3}\b")


class SmtpServer:
    """A mail server by its address: ``smtp[s]://[user:password@]host[:port]``.

    ``smtps`` is TLS from the start. ``smtp`` upgrades with STARTTLS and goes no further without,
    except on this machine.
    """

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._is_tls = parts.scheme == "smtps"
        self._host = parts.hostname or ""
        self._port = parts.port or PORTS[parts.scheme]
        self._user = unquote(parts.username or "")
        self._password = unquote(parts.password or "")

    async def send(self, email: OutgoingEmail) -> None:
        """Hand one e-mail over, its bytes unchanged.

        Raises UnavailableError if trying again may help, DomainError ``mail_refused`` if the server
        will never take it. Neither names an address, though servers do.
        """
        try:
            await asyncio.to_thread(self._send, email)
        except smtplib.SMTPRecipientsRefused as error:
            [(code, text)] = error.recipients.values()
            raise _refusal(code, text) from None
        except smtplib.SMTPResponseException as error:
            raise _refusal(error.smtp_code, error.smtp_error) from None
        except smtplib.SMTPNotSupportedError:
            reason = "The mail server cannot do what this mail needs (STARTTLS or UTF-8 addresses)."
            raise DomainError("mail_refused", reason) from None
        except (smtplib.SMTPException, OSError) as error:
            raise UnavailableError("The mail server") from error

    def _send(self, email: OutgoingEmail) -> None:
        with self._connect() as client:
            if self._user:
                client.login(self._user, self._password)
            options = [] if email.content.isascii() else ["SMTPUTF8", "BODY=8BITMIME"]
            client.ehlo_or_helo_if_needed()
            if options and not client.has_extn("smtputf8"):
                raise smtplib.SMTPNotSupportedError
            # `send_message` would write the message once more, with ">" before each "From ".
            client.sendmail(email.sender, [email.recipient], email.content, options)

    def _connect(self) -> smtplib.SMTP:
        context = ssl.create_default_context()
        if self._is_tls:
            return smtplib.SMTP_SSL(
                self._host, self._port, timeout=TIMEOUT_SECONDS, context=context
            )
        client = smtplib.SMTP(self._host, self._port, timeout=TIMEOUT_SECONDS)
        try:
            if not _is_this_machine(self._host):
                client.starttls(context=context)
        except BaseException:
            client.close()
            raise
        return client


def _is_this_machine(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _refusal(code: int, text: bytes | str) -> DomainError:
    # 535: the password was changed at the server; that is ours to mend, and the mail can wait.
    if code < _PERMANENT or code in {530, 534, 535, 538}:
        return UnavailableError("The mail server")
    enhanced = _ENHANCED_CODE.match(
        text if isinstance(text, str) else text.decode("ascii", "replace")
    )
    number = f"{code} {enhanced.group()}" if enhanced else str(code)
    return DomainError("mail_refused", f"The mail server refused the mail ({number}).")
