package io.saleswright.contract.paperwork;

import org.jspecify.annotations.Nullable;

/**
 * Which paper is wanted.
 *
 * @param paper what it is, such as the signed original
 * @param of the document that it belongs to, as people call it
 * @param contractId that document's identity when it is a contract; null of others
 */
public record Wanted(String paper, String of, @Nullable String contractId) {}
