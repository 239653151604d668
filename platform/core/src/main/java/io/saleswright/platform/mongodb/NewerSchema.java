package io.saleswright.platform.mongodb;

/**
 * A document was written by a later release than this instance, which therefore leaves it alone.
 * Happens during a rolling upgrade and passes with it: consumers retry, people are asked to try
 * again.
 */
public final class NewerSchema extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NewerSchema(String collection, int found, int known) {
    super(
        "a document of " + collection + " has format " + found + ", this instance knows " + known);
  }
}
