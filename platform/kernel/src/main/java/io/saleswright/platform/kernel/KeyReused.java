package io.saleswright.platform.kernel;

/**
 * An Idempotency-Key came back with another body: the second request is refused, nothing is
 * changed. 409 over HTTP.
 */
public final class KeyReused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public KeyReused() {
    super("the Idempotency-Key was used before with another request");
  }
}
