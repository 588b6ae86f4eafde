"""Reads a packet without the program (format.md, section 5): prints what each entry says, one JSON object a line.

    age -d -i identity.txt FILE.daftar | python3 reader.py
    python3 reader.py --age "age -d -i identity.txt" FILE.daftar

Needs an age program that knows mlkem768x25519; checks the signature where the package `cryptography` is installed.
"""

import hashlib
import json
import shlex
import subprocess
import sys
import zlib


def plaintext(words):
    if len(words) == 3 and words[0] == "--age":
        opened = subprocess.run([*shlex.split(words[1]), words[2]], stdout=subprocess.PIPE, check=False)
        return opened.stdout if opened.returncode == 0 else sys.exit("reader: the file was not decrypted")
    return sys.exit(__doc__) if words else sys.stdin.buffer.read()


def check_signature(manifest, line, signature):
    try:
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        return sys.stderr.write("reader: the signature was not checked, the package cryptography is missing\n")
    try:
        mark = b"daftar-bundle-1" + bytes.fromhex(manifest["programme"]) + line
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(manifest["sender"])).verify(bytes.fromhex(signature), mark)
    except InvalidSignature:
        sys.exit("reader: the signature is wrong")


def entry(line):
    header = json.loads(line["entry"])
    said = {"entry": hashlib.sha256(b"daftar-entry-1" + line["entry"].encode()).hexdigest(), "values": {}}
    for name in header["commits"].keys() & line.keys():
        salt, text = bytes.fromhex(line[name][:32]), line[name][32:]
        mark = b"daftar-part-1" + name.encode() + salt + text.encode()
        if hashlib.sha256(mark).hexdigest() != header["commits"][name]:
            sys.exit("reader: a part is not what its header promised")
        part = json.loads(text)
        said["values"].update(part.pop("set"))
        said.update(part)
    return {key: header[key] for key in ("device", "incarnation", "seq")} | {"record": header["frame"]["record"]} | said


member = zlib.decompressobj(31)
first, second, body = member.decompress(plaintext(sys.argv[1:])).split(b"\n", 2)
about = json.loads(first)
if about["format"] != 1 or not member.eof or member.unused_data.strip(b"\0"):
    sys.exit("reader: this is not a packet of format 1")
check_signature(about, first, json.loads(second)["signature"])
if hashlib.sha256(body).hexdigest() != about["sha256"]:
    sys.exit("reader: the entries are not those that were signed")
for row in body.split(b"\n")[:-1]:
    sys.stdout.buffer.write(json.dumps(entry(json.loads(row)), ensure_ascii=False, sort_keys=True).encode() + b"\n")
