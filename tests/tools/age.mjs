// The other implementation of the bundle's encryption, from bytes on stdin to bytes on stdout.
//   node age.mjs decrypt AGE-SECRET-KEY-PQ-1…      node age.mjs encrypt age1pq1… [age1pq1…]      node age.mjs recipient AGE-SECRET-KEY-PQ-1…
import { readFileSync, writeSync } from "node:fs"
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption"

function write(bytes) {
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at)
}

const [verb, ...keys] = process.argv.slice(2)
if (verb === "decrypt") {
    const opener = new Decrypter()
    keys.forEach((key) => opener.addIdentity(key))
    write(await opener.decrypt(readFileSync(0)))
} else if (verb === "encrypt") {
    const sealer = new Encrypter()
    keys.forEach((key) => sealer.addRecipient(key))
    write(await sealer.encrypt(readFileSync(0)))
} else {
    write(Buffer.from(await identityToRecipient(keys[0])))
}
