#!/usr/bin/python3
"""A token server for tests: answers POSTs with what --reply says, in order (the last one again and again).

--reply STATUS:JSON (any number). Prints the port; appends each form it got to --log, one line of JSON. Ends when its
standard input ends. With --reply drop the connection is closed without an answer.
"""
import argparse
import http.server
import json
import sys
import threading
import urllib.parse


class TokenServer(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        form = urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode())
        with open(OPTIONS.log, "a", encoding="utf-8") as log:
            log.write(json.dumps({"path": self.path, **dict(form)}) + "\n")
        reply = OPTIONS.reply.pop(0) if len(OPTIONS.reply) > 1 else OPTIONS.reply[0]
        if reply == "drop":
            self.connection.close()
            return
        status, body = reply.split(":", 1)
        self.send_response(int(status))
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body.encode())))
        self.end_headers()
        self.wfile.write(body.encode())

    def log_message(self, *arguments):
        pass


parser = argparse.ArgumentParser()
parser.add_argument("--reply", action="append", required=True)
parser.add_argument("--log", required=True)
OPTIONS = parser.parse_args()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), TokenServer)
threading.Thread(target=server.serve_forever, daemon=True).start()
print(server.server_address[1], flush=True)
sys.stdin.read()
