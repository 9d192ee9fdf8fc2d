// SPDX-License-Identifier: Apache-2.0
// The contract document as data.
import {readFile, writeFile} from 'node:fs/promises';
import {load} from 'js-yaml';
import {contractFile} from './processes.mjs';

export const readContract = async () => load(await readFile(contractFile, 'utf8'));

function close(node) {
    if (Array.isArray(node)) {
        node.forEach(close);
        return;
    }
    if (node === null || typeof node !== 'object')
        return;
    if (node['x-extensible-enum'])
        node.enum = node['x-extensible-enum'];
    if (node.type === 'object' && node.properties && node.additionalProperties === undefined)
        node.additionalProperties = false;
    Object.entries(node).filter(([name]) => name !== 'example').forEach(([, child]) => close(child));
}

/// A change's resource by its type instead of any of them, so that a violation names one schema only.
function tellResourcesApart({Change}) {
    const {anyOf} = Change.properties.resource;
    delete Change.properties.resource.anyOf;
    Change.allOf = anyOf.map(({$ref}) => ({
        if: {properties: {type: {const: $ref.split('/').at(-1).toUpperCase()}}},
        then: {properties: {resource: {$ref}}},
    }));
}

/// Writes the document to `file` with every schema closed: what is open for clients to come must still be written down
/// for this service, property by property and word by word.
export async function writeClosedContract(file) {
    const document = await readContract();
    close(document.components.schemas);
    tellResourcesApart(document.components.schemas);
    await writeFile(file, JSON.stringify(document));
}
