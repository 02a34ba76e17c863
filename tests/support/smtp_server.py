#!/usr/bin/python3
"""A real SMTP server for tests, in a process of its own, that fails where it is told to.

Prints one line of JSON ({"port": …, "authority": file}) when it listens; ends when its standard input ends.
Writes into --folder: NNNN.eml (the mail as it came, dots unstuffed), NNNN.json (envelope, connection, sign-in) and
commands.log (each command's raw line; secrets as they came, so the folder belongs to the test).

--fail STEP=REPLY (any number): STEP is banner, ehlo, starttls, auth, mail, rcpt, data (the answer to DATA) or content
(the answer after the final dot). REPLY is a whole reply ("550 5.1.1 No such user"), "drop" (close without a word) or
"slow:SECONDS" (wait, then go on). --fail-times N: only the first N times, then all is well.
content=drop-kept stores the mail, then closes without a word: the sender cannot know.
"""
import argparse
import asyncio
import base64
import datetime
import ipaddress
import json
import pathlib
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


class Dropped(Exception):
    """Ends a connection without a word."""


class Script:
    def __init__(self, failures, times):
        self.failures = dict(failure.split("=", 1) for failure in failures)
        self.left = times

    async def reply_for(self, step):
        """The scripted reply of a step, or None where all is well."""
        reply = self.failures.get(step)
        if reply is None or self.left == 0:
            return None
        if reply.startswith("slow:"):
            await asyncio.sleep(float(reply[5:]))
            return None
        self.left -= 1
        return reply


class Sink:
    def __init__(self, options, script):
        self.folder = pathlib.Path(options.folder)
        self.options = options
        self.script = script
        self.connections = 0
        self.count = 0

    def log(self, text):
        with open(self.folder / "commands.log", "a", encoding="utf-8", newline="\n") as log:
            log.write(text + "\n")

    def keep(self, server, envelope):
        self.count += 1
        base = self.folder / f"{self.count:04d}"
        base.with_suffix(".eml").write_bytes(envelope.original_content)
        session = server.session
        record = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "connection": server.connection_number,
                  "tls": session.ssl is not None or self.options.tls == "implicit",
                  "user": session.auth_data if session.authenticated else None}
        base.with_suffix(".json").write_text(json.dumps(record), encoding="utf-8")

    def authenticate(self, server, session, envelope, mechanism, data):
        if self.options.user is None:
            return AuthResult(success=True, auth_data="anybody")
        good = (data.login.decode(), data.password.decode()) == (self.options.user, self.options.password)
        return AuthResult(success=good, handled=False, auth_data=data.login.decode())

    async def auth_XOAUTH2(self, server, args):
        given = base64.b64decode(args[1]) if len(args) > 1 else await server.challenge_auth("")
        text = given.decode()
        wanted = f"user={self.options.user}\x01auth=Bearer {self.options.token}\x01\x01"
        if text == wanted:
            return AuthResult(success=True, auth_data=self.options.user)
        await server.challenge_auth('{"status":"401","schemes":"bearer"}')
        return AuthResult(success=False, handled=False)

    async def handle_DATA(self, server, session, envelope):
        reply = await self.script.reply_for("content")
        if reply in (None, "drop-kept"):
            self.keep(server, envelope)
        if reply in ("drop", "drop-kept"):
            raise Dropped
        return reply or "250 2.0.0 Kept"


class ScriptedServer(SMTP):
    def __init__(self, sink, *args, **kwargs):
        super().__init__(sink, *args, **kwargs)
        self.sink = sink
        sink.connections += 1
        self.connection_number = sink.connections

    async def _handle_client(self):
        try:
            reply = await self.sink.script.reply_for("banner")
            if reply == "drop":
                raise Dropped
            if reply:
                self._writer.write(reply.encode() + b"\r\n")
                await self._writer.drain()
                raise Dropped
            await super()._handle_client()
        except Dropped:
            pass
        self.transport.abort() if self.transport else None

    async def handle_exception(self, error):
        if isinstance(error, Dropped):
            self.transport.abort()
            raise asyncio.CancelledError
        return await super().handle_exception(error)

    async def scripted(self, step, command, argument, proceed):
        self.sink.log(f"{self.connection_number} {command} {argument or ''}".rstrip())
        reply = await self.sink.script.reply_for(step)
        if reply == "drop":
            self.transport.abort()
            raise asyncio.CancelledError
        if reply:
            await self.push(reply)
        else:
            await proceed(argument)


def scripted_command(step, command):
    original = getattr(SMTP, "smtp_" + command)

    async def method(self, argument):
        await self.scripted(step, command, argument, lambda a: original(self, a))

    for name in vars(original):
        setattr(method, name, getattr(original, name))
    return method


for STEP, COMMAND in (("ehlo", "EHLO"), ("ehlo", "HELO"), ("starttls", "STARTTLS"), ("auth", "AUTH"), ("mail", "MAIL"),
                      ("rcpt", "RCPT"), ("data", "DATA"), ("quit", "QUIT")):
    setattr(ScriptedServer, "smtp_" + COMMAND, scripted_command(STEP, COMMAND))


def make_certificate(folder):
    """A certificate for localhost and 127.0.0.1 that is its own authority."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec
    from cryptography.x509.oid import NameOID
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Mihon test authority")])
    now = datetime.datetime.utcnow()
    names = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]
    certificate = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
                   .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
                   .not_valid_after(now + datetime.timedelta(days=2))
                   .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
                   .add_extension(x509.SubjectAlternativeName(names), critical=False)
                   .sign(key, hashes.SHA256()))
    authority, secret = folder / "authority.pem", folder / "key.pem"
    authority.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    secret.write_bytes(key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                         serialization.NoEncryption()))
    return authority, secret


def read_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--folder", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--user")
    parser.add_argument("--password", default="")
    parser.add_argument("--token", default="")
    parser.add_argument("--without", action="append", default=[], help="a sign-in mechanism that is not offered")
    parser.add_argument("--fail", action="append", default=[])
    parser.add_argument("--fail-times", type=int, default=-1)
    return parser.parse_args()


async def serve(options):
    folder = pathlib.Path(options.folder)
    folder.mkdir(parents=True, exist_ok=True)
    context, authority = None, None
    if options.tls != "none":
        authority, secret = make_certificate(folder)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(authority, secret)
    sink = Sink(options, Script(options.fail, options.fail_times))
    loop = asyncio.get_running_loop()

    def connection():
        return ScriptedServer(sink, hostname="mail.example.jp", loop=loop, enable_SMTPUTF8=True,
                              authenticator=sink.authenticate, auth_required=options.user is not None,
                              auth_require_tls=options.tls == "starttls", auth_exclude_mechanism=options.without,
                              tls_context=context if options.tls == "starttls" else None)

    server = await loop.create_server(connection, "127.0.0.1", options.port,
                                      ssl=context if options.tls == "implicit" else None)
    port = server.sockets[0].getsockname()[1]
    print(json.dumps({"port": port, "authority": str(authority or "")}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve(read_options()))
